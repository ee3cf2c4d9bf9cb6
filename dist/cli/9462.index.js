(function (exports, require, module, __filename, __dirname) { "use strict";
exports.id = 9462;
exports.ids = [9462];
exports.modules = {

/***/ 9462:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rules: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./lib/src/rule.js
var rule = __webpack_require__(6878);
;// CONCATENATED MODULE: ./lib/rules/access/context-and-languages-stated.js

/* harmony default export */ const context_and_languages_stated = ((0,rule/* defineRule */.Km)({
    question: 'Are the context length and the languages stated?',
    why: 'How much text a model takes, and in which languages, bounds what anybody can do with it.',
    remedy: 'State the context length in tokens and the languages.',
    references: ['https://arxiv.org/abs/2502.16701'],
    of: 'repository',
    needs: ['topics', 'release'],
    messages: {
        both: 'Context length and languages are stated.',
        one: 'One of context length and languages is stated.',
        card: 'The card states neither context length nor languages.',
        silent: 'No document states context length or languages.',
    },
    check({ topics, release }) {
        const context = topics.context.map(({ at }) => at);
        const languages = [
            ...release.fields('language').map(({ at }) => at),
            ...topics.languages.map(({ at }) => at),
        ];
        const both = context.length > 0 && languages.length > 0 ? (0,rule/* evidence */.MX)([...context, ...languages]) : undefined;
        if (both)
            return { outcome: 'met', message: 'both', evidence: both };
        const one = (0,rule/* evidence */.MX)([...context, ...languages]);
        if (one)
            return { outcome: 'partial', message: 'one', evidence: one };
        if (release.cardPresent)
            return { outcome: 'unmet', message: 'card' };
        return { outcome: 'unknown', message: 'silent' };
    },
    examples: [
        {
            name: 'both',
            files: {
                'README.md': '---\nlanguage: [en]\n---\n# Aster\n\nAster has a context length of 8,192 tokens.\n',
            },
            answer: 'met',
        },
        {
            name: 'languages alone',
            files: { 'README.md': '---\nlanguage: [en]\n---\n# Aster\n' },
            answer: 'partial',
        },
        {
            name: 'a card that is silent',
            files: { 'README.md': '---\nlicense: mit\n---\n# Aster\n\nA model.\n' },
            answer: 'unmet',
        },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/access/finetuning-path-given.js

/* harmony default export */ const finetuning_path_given = ((0,rule/* defineRule */.Km)({
    question: 'Is a way to fine-tune it given?',
    why: 'What a model is for others is decided by whether they can make it their own.',
    remedy: 'Publish a script or a recipe for fine-tuning, with the hardware that it takes.',
    references: ['https://arxiv.org/abs/2502.16701'],
    of: 'repository',
    needs: ['topics', 'holdings', 'release'],
    messages: {
        code: 'A document shows how to fine-tune it.',
        words: 'Fine-tuning is spoken of, without a recipe.',
        card: 'The card does not say how to fine-tune it.',
        silent: 'No document says how to fine-tune it.',
    },
    check({ topics, holdings, release }) {
        const code = (0,rule/* evidence */.MX)([
            ...(holdings.get('code.finetuning') ?? []).map(({ at }) => at),
            ...topics.finetuning.filter(({ code: blocks }) => blocks > 0).map(({ at }) => at),
        ]);
        if (code)
            return { outcome: 'met', message: 'code', evidence: code };
        const words = (0,rule/* evidence */.MX)(topics.finetuning.map(({ at }) => at));
        if (words)
            return { outcome: 'partial', message: 'words', evidence: words };
        if (release.cardPresent)
            return { outcome: 'unmet', message: 'card' };
        return { outcome: 'unknown', message: 'silent' };
    },
    examples: [
        {
            name: 'a recipe',
            files: {
                'README.md': '# Aster\n\n## Fine-tuning\n\n```bash\npython finetune.py --data mine.jsonl\n```\n',
            },
            answer: 'met',
        },
        {
            name: 'words',
            files: { 'README.md': '# Aster\n\nTo fine-tune Aster, see the guide of your library.\n' },
            answer: 'partial',
        },
        {
            name: 'a card that is silent',
            files: { 'README.md': '---\nlicense: mit\n---\n# Aster\n\nA model.\n' },
            answer: 'unmet',
        },
        { name: 'a README that is silent', files: { 'README.md': '# Aster\n' }, answer: 'unknown' },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/access/hardware-stated.js

/* harmony default export */ const hardware_stated = ((0,rule/* defineRule */.Km)({
    question: 'Is the hardware that it takes stated?',
    why: 'A model that needs eight accelerators is out of reach for most of those it was released to; a figure lets them plan.',
    remedy: 'State the memory and the accelerators that running the model takes.',
    references: ['https://arxiv.org/abs/2502.16701'],
    of: 'repository',
    needs: ['topics', 'release'],
    messages: {
        stated: 'The documents state the hardware that running takes.',
        unquantified: 'A section on hardware gives no figure.',
        card: 'The card does not state the hardware that running takes.',
        silent: 'No document states the hardware that running takes.',
    },
    check({ topics, release }) {
        const stated = (0,rule/* evidence */.MX)(topics.hardware.filter(({ figures }) => figures > 0).map(({ at }) => at));
        if (stated)
            return { outcome: 'met', message: 'stated', evidence: stated };
        const sections = (0,rule/* evidence */.MX)(topics.hardware.map(({ at }) => at));
        if (sections)
            return { outcome: 'partial', message: 'unquantified', evidence: sections };
        if (release.cardPresent)
            return { outcome: 'unmet', message: 'card' };
        return { outcome: 'unknown', message: 'silent' };
    },
    examples: [
        {
            name: 'memory in a sentence',
            files: { 'README.md': '# Aster\n\nInference takes 16 GB of GPU memory.\n' },
            answer: 'met',
        },
        {
            name: 'a card that is silent',
            files: { 'README.md': '---\nlicense: mit\n---\n# Aster\n\nA model.\n' },
            answer: 'unmet',
        },
        { name: 'a README without a card', files: { 'README.md': '# Aster\n' }, answer: 'unknown' },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/access/hosted-option-stated.js

/* harmony default export */ const hosted_option_stated = ((0,rule/* defineRule */.Km)({
    question: 'Is a hosted way to use it named?',
    why: 'Many have no machine that can run a model. A demo or a service lets them try it, and judge for themselves.',
    remedy: 'Link a demo or a service, and say who runs it and on which terms.',
    references: ['https://arxiv.org/abs/2502.16701'],
    of: 'repository',
    needs: ['topics', 'references', 'release'],
    messages: {
        stated: 'A hosted way to use it is named.',
        card: 'The card names no hosted way to use it.',
        silent: 'No hosted way to use it is named.',
    },
    check({ topics, references, release }) {
        const stated = (0,rule/* evidence */.MX)([
            ...references
                .filter(({ kind, standing }) => kind === 'space' && standing === 'own')
                .map(({ mention }) => mention.at),
            ...topics.hosted.map(({ at }) => at),
        ]);
        if (stated)
            return { outcome: 'met', message: 'stated', evidence: stated };
        if (release.cardPresent)
            return { outcome: 'unmet', message: 'card' };
        return { outcome: 'unknown', message: 'silent' };
    },
    examples: [
        {
            name: 'a service',
            files: { 'README.md': '# Aster\n\nTry Aster on our platform at https://chat.example.org.\n' },
            answer: 'met',
        },
        {
            name: 'a card that is silent',
            files: { 'README.md': '---\nlicense: mit\n---\n# Aster\n\nA model.\n' },
            answer: 'unmet',
        },
        { name: 'a README that is silent', files: { 'README.md': '# Aster\n' }, answer: 'unknown' },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/access/quick-start-given.js

/* harmony default export */ const quick_start_given = ((0,rule/* defineRule */.Km)({
    question: 'Is a runnable example given?',
    why: 'Released is not yet accessible: whether people can use a model in practice starts with lines that they can copy.',
    remedy: 'Add a code block that loads the model and gets one answer from it.',
    references: ['https://arxiv.org/abs/2502.16701'],
    of: 'repository',
    needs: ['snippets', 'topics', 'documents'],
    messages: {
        load: 'A code block loads the model.',
        run: 'A code block starts a script.',
        words: 'A section on usage holds no command and no code.',
        none: 'The documents show no way to run the model.',
        silent: 'The repository holds no document.',
    },
    check({ snippets, topics, documents }) {
        const loads = (0,rule/* evidence */.MX)(snippets.filter(({ value }) => value.does === 'load').map(({ at }) => at));
        if (loads)
            return { outcome: 'met', message: 'load', evidence: loads };
        const sections = topics['quick-start'];
        const runs = (0,rule/* evidence */.MX)([
            ...snippets.map(({ at }) => at),
            ...sections.filter(({ code }) => code > 0).map(({ at }) => at),
        ]);
        if (runs)
            return { outcome: 'met', message: 'run', evidence: runs };
        const words = (0,rule/* evidence */.MX)(sections.filter(({ words: count }) => count >= 8).map(({ at }) => at));
        if (words)
            return { outcome: 'partial', message: 'words', evidence: words };
        if (documents.length === 0)
            return { outcome: 'unknown', message: 'silent' };
        return { outcome: 'unmet', message: 'none' };
    },
    examples: [
        {
            name: 'lines that load the model',
            files: { 'README.md': '# Aster\n\n```python\nmodel = AutoModel.from_pretrained("acme/aster")\n```\n' },
            answer: 'met',
        },
        {
            name: 'usage in words',
            files: {
                'README.md': '# Aster\n\n## Usage\n\nDownload the weights and load them with the library of your choice.\n',
            },
            answer: 'partial',
        },
        { name: 'a README without any', files: { 'README.md': '# Aster\n\nA model.\n' }, answer: 'unmet' },
        { name: 'no document at all', files: { 'model.safetensors': 'weights' }, answer: 'unknown' },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/access/runtimes-stated.js

/* harmony default export */ const runtimes_stated = ((0,rule/* defineRule */.Km)({
    question: 'Is it stated with which software it runs?',
    why: 'A model that runs in common software can be used by those who cannot write their own.',
    remedy: 'Name the libraries or servers, with their versions, that load the model.',
    references: ['https://arxiv.org/abs/2502.16701'],
    of: 'repository',
    needs: ['topics', 'snippets', 'release'],
    messages: {
        stated: 'The software that runs it is stated.',
        card: 'The card names no software that runs it.',
        silent: 'No document names software that runs it.',
    },
    check({ topics, snippets, release }) {
        const stated = (0,rule/* evidence */.MX)([
            ...release.fields('library_name').map(({ at }) => at),
            ...snippets.filter(({ value }) => value.does === 'load').map(({ at }) => at),
            ...topics.runtimes.map(({ at }) => at),
        ]);
        if (stated)
            return { outcome: 'met', message: 'stated', evidence: stated };
        if (release.cardPresent)
            return { outcome: 'unmet', message: 'card' };
        return { outcome: 'unknown', message: 'silent' };
    },
    examples: [
        {
            name: 'a library',
            files: { 'README.md': '---\nlibrary_name: transformers\n---\n# Aster\n' },
            answer: 'met',
        },
        {
            name: 'a server',
            files: { 'README.md': '# Aster\n\nAster runs in vLLM and llama.cpp.\n' },
            answer: 'met',
        },
        {
            name: 'a card that is silent',
            files: { 'README.md': '---\nlicense: mit\n---\n# Aster\n\nA model.\n' },
            answer: 'unmet',
        },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/access/small-variant-offered.js

/* harmony default export */ const small_variant_offered = ((0,rule/* defineRule */.Km)({
    question: 'Is a smaller or quantized variant offered?',
    why: 'A variant that runs on a laptop reaches a hundred times as many people as one that takes a cluster.',
    remedy: 'Offer a quantized or distilled variant, or link one.',
    references: ['https://arxiv.org/abs/2502.16701'],
    of: 'repository',
    needs: ['topics', 'artifacts', 'release'],
    messages: {
        offered: 'A smaller or quantized variant is offered.',
        card: 'The card names no smaller or quantized variant.',
        silent: 'No smaller or quantized variant is named.',
    },
    check({ topics, artifacts, release }) {
        const offered = (0,rule/* evidence */.MX)([
            ...artifacts
                .filter(({ format, kind }) => kind === 'weights' && format === 'gguf')
                .map(({ path }) => ({ path })),
            ...topics.variants.map(({ at }) => at),
            ...release.fields('quantized_by').map(({ at }) => at),
        ]);
        if (offered)
            return { outcome: 'met', message: 'offered', evidence: offered };
        if (release.cardPresent)
            return { outcome: 'unmet', message: 'card' };
        return { outcome: 'unknown', message: 'silent' };
    },
    examples: [
        { name: 'a quantized file', files: { 'aster-q4.gguf': 'weights' }, answer: 'met' },
        {
            name: 'a sentence',
            files: { 'README.md': '# Aster\n\nWe also release quantized 4-bit versions of Aster.\n' },
            answer: 'met',
        },
        {
            name: 'a card that is silent',
            files: { 'README.md': '---\nlicense: mit\n---\n# Aster\n\nA model.\n' },
            answer: 'unmet',
        },
        { name: 'a README that is silent', files: { 'README.md': '# Aster\n' }, answer: 'unknown' },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/availability/checkpoints-released.js

/* harmony default export */ const checkpoints_released = ((0,rule/* defineRule */.Km)({
    attribute: 'availability',
    question: 'Are intermediate checkpoints released?',
    why: `Checkpoints from along the way and optimizer states let others study how a model learned and take its training up
    again; the final weights do not.`,
    remedy: 'Publish intermediate checkpoints as branches, folders or a repository of their own, and link them.',
    references: ['https://arxiv.org/abs/2405.15802', 'https://arxiv.org/abs/2403.13784'],
    of: ['weights.intermediate'],
    needs: ['holdings', 'access'],
    messages: {
        released: 'Intermediate checkpoints or optimizer states are in the repository or linked.',
        withheld: 'The documents say that intermediate checkpoints are not released.',
        silent: 'Nothing in the repository says that intermediate checkpoints are released.',
    },
    check({ holdings, access }, component) {
        const places = (0,rule/* evidence */.MX)((holdings.get(component) ?? []).map(({ at }) => at));
        if (places)
            return { level: 'open', message: 'released', evidence: places };
        const withheld = (0,rule/* evidence */.MX)(access.withheld.filter(({ value }) => value === 'checkpoints').map(({ at }) => at));
        if (withheld)
            return { level: 'closed', message: 'withheld', evidence: withheld };
        return { level: 'unknown', message: 'silent' };
    },
    examples: [
        {
            name: 'checkpoints in folders',
            files: { 'README.md': '# Aster\n', 'checkpoint-1000/model.safetensors': 'weights' },
            answer: 'open',
        },
        {
            name: 'final weights alone',
            files: { 'README.md': '# Aster\n', 'model.safetensors': 'weights' },
            answer: 'unknown',
        },
        {
            name: 'checkpoints that are kept back',
            files: { 'README.md': '# Aster\n\nIntermediate checkpoints are not public.\n' },
            answer: 'closed',
        },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/availability/code-released.js

/** What a sentence has to keep back for each kind: "the code is not released" is seldom said of inference. */
const WITHHELD_AS = {
    'code.data-processing': ['code'],
    'code.training': ['code', 'training-code'],
    'code.finetuning': [],
    'code.inference': [],
    'code.architecture': [],
    'code.evaluation': ['evaluation-code'],
};
/* harmony default export */ const code_released = ((0,rule/* defineRule */.Km)({
    attribute: 'availability',
    question: 'Is the code released?',
    why: `Weights show what came out; code shows how. Each kind is asked for on its own, because a demo is not training code
    and a training loop is not the pipeline that made its data.`,
    remedy: 'Publish the scripts, or link the repository of the project that holds them, and say what they are for.',
    references: ['https://arxiv.org/abs/2405.15802', 'https://opensource.org/ai/open-source-ai-definition'],
    of: [
        'code.data-processing',
        'code.training',
        'code.finetuning',
        'code.inference',
        'code.architecture',
        'code.evaluation',
    ],
    needs: ['holdings', 'access', 'accounts'],
    messages: {
        files: '{component}: in the repository.',
        submodule: '{component}: in a submodule that is a repository of the project.',
        library: '{component}: published with a public library, whose call the documents show.',
        link: '{component}: the documents link to it.',
        described: '{component}: described in words; the code itself is not here.',
        withheld: '{component}: the documents say that the code is not released.',
        silent: '{component}: nothing in the repository shows it.',
    },
    check({ holdings, access, accounts }, component) {
        const places = holdings.get(component) ?? [];
        const all = (0,rule/* evidence */.MX)(places.map(({ at }) => at));
        const from = (how) => places.some((place) => place.how === how);
        if (all && from('file'))
            return { level: 'open', message: 'files', evidence: all };
        // What is said not to be out is not what a link leads to.
        const kinds = WITHHELD_AS[component];
        const withheld = (0,rule/* evidence */.MX)(access.withheld.filter(({ value }) => kinds.includes(value)).map(({ at }) => at));
        if (withheld)
            return { level: 'closed', message: 'withheld', evidence: withheld };
        if (all)
            return {
                level: 'open',
                message: from('submodule') ? 'submodule' : from('library') ? 'library' : 'link',
                evidence: all,
            };
        const described = (0,rule/* evidence */.MX)(accounts.get(component) ?? []);
        if (described)
            return { level: 'described', message: 'described', evidence: described };
        return { level: 'unknown', message: 'silent' };
    },
    examples: [
        {
            name: 'a training script',
            of: 'code.training',
            files: { 'README.md': '# Aster\n', 'train.py': 'import torch\n' },
            answer: 'open',
        },
        {
            name: 'inference by a public library',
            of: 'code.inference',
            files: { 'README.md': '# Aster\n\n```python\nmodel = AutoModel.from_pretrained("acme/aster")\n```\n' },
            answer: 'open',
        },
        {
            name: 'a demo is not training code',
            of: 'code.training',
            files: { 'README.md': '# Aster\n', 'web_demo.py': 'import gradio\n' },
            answer: 'unknown',
        },
        {
            name: 'a description of how it was evaluated',
            of: 'code.evaluation',
            files: {
                'README.md': '# Aster\n\nAster was evaluated on all benchmarks with 5-shot prompts and greedy decoding.\n',
            },
            answer: 'described',
        },
        {
            name: 'open libraries of which a version of its own was used',
            of: 'code.training',
            files: {
                'README.md': '# Aster\n\nTo train models, see [our library](https://github.com/acme/train). Aster was trained with proprietary versions of it.\n',
            },
            answer: 'closed',
        },
        {
            name: 'code that may come',
            of: 'code.evaluation',
            files: { 'README.md': '# Aster\n\nWe may release code for evaluating the model.\n' },
            answer: 'closed',
        },
        {
            name: 'code that is kept back',
            of: 'code.training',
            files: { 'README.md': '# Aster\n\nThe training code is not released.\n' },
            answer: 'closed',
        },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/availability/data-released.js

/** Whether the weights that the release is about are trained on such data. */
function isTrainedOn(component, weights) {
    if (component === 'datasets.pretraining')
        return weights.includes('weights.pretrained');
    return component !== 'datasets.evaluation' && weights.includes('weights.adapted');
}
/* harmony default export */ const data_released = ((0,rule/* defineRule */.Km)({
    attribute: 'availability',
    question: 'Are the data released?',
    why: `A model can be studied and rebuilt only with the data that made it. A token count or the name of a corpus describes
    data; it does not release them.`,
    remedy: "Link the data set's own page, list its id under `datasets:` in the card, or put the files into the repository.",
    references: ['https://arxiv.org/abs/2405.15802', 'https://opensource.org/ai/open-source-ai-definition'],
    of: ['datasets.pretraining', 'datasets.finetuning', 'datasets.alignment', 'datasets.evaluation'],
    needs: ['holdings', 'access', 'accounts', 'release'],
    messages: {
        released: '{component}: the data themselves are in the repository or linked.',
        described: '{component}: described, but not released here.',
        withheld: '{component}: the documents say that the data are not released.',
        silent: '{component}: nothing in the repository says where they are.',
    },
    check({ holdings, access, accounts, release }, component) {
        const places = (0,rule/* evidence */.MX)((holdings.get(component) ?? []).map(({ at }) => at));
        if (places)
            return { level: 'open', message: 'released', evidence: places };
        // One sentence seldom says which of its data sets it keeps back: it decides for those that a model is trained on.
        const withheld = (0,rule/* evidence */.MX)(access.withheld.filter(({ value }) => value === 'datasets').map(({ at }) => at));
        if (withheld && isTrainedOn(component, release.weights))
            return { level: 'closed', message: 'withheld', evidence: withheld };
        const described = (0,rule/* evidence */.MX)(accounts.get(component) ?? []);
        if (described)
            return { level: 'described', message: 'described', evidence: described };
        return { level: 'unknown', message: 'silent' };
    },
    examples: [
        {
            name: 'a link that presents the data set as this release\u2019s own',
            files: {
                'README.md': '# Aster\n\nWe release the corpus at [Aster-Corpus](https://huggingface.co/datasets/acme/aster-corpus).\n',
            },
            answer: 'open',
        },
        {
            name: 'an id in the card',
            files: { 'README.md': '---\nlicense: mit\ndatasets:\n- acme/aster-corpus\n---\n# Aster\n' },
            answer: 'open',
        },
        {
            name: 'a corpus in words',
            files: {
                'README.md': '# Aster\n\n## Training data\n\nAster was trained on two trillion tokens of web pages, books and code that we collected in 2025.\n',
            },
            answer: 'described',
        },
        {
            name: 'data that are kept back',
            files: { 'README.md': '# Aster\n\nWe do not release the training data.\n' },
            answer: 'closed',
        },
        {
            name: 'a link to a data set of somebody else',
            files: {
                'README.md': '# Aster\n\n## Related\n\n[Boreas](https://huggingface.co/datasets/other/boreas) is a larger corpus.\n',
            },
            answer: 'unknown',
        },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/availability/dependencies-stated.js

/* harmony default export */ const dependencies_stated = ((0,rule/* defineRule */.Km)({
    attribute: 'availability',
    question: 'Are the supporting libraries stated?',
    why: 'Code that runs only with the right versions of the right libraries is not fully out until they are named.',
    remedy: 'Add a requirements file, a lock file or a manifest such as pyproject.toml.',
    references: ['https://arxiv.org/abs/2405.15802', 'https://arxiv.org/abs/2403.13784'],
    of: ['code.supporting-libraries'],
    needs: ['holdings', 'installs'],
    messages: {
        manifest: 'The dependencies stand in {file}.',
        words: 'The documents name libraries to install; no manifest does.',
        missing: 'The documents install from {file}, which is not in the repository.',
        silent: 'Nothing in the repository states the libraries that it needs.',
    },
    check({ holdings, installs }, component) {
        const manifests = (0,rule/* evidence */.MX)((holdings.get(component) ?? []).map(({ at }) => at));
        if (manifests)
            return { level: 'open', message: 'manifest', data: { file: manifests[0].path }, evidence: manifests };
        const named = (0,rule/* evidence */.MX)(installs.filter(({ value }) => value.packages.length > 0).map(({ at }) => at));
        if (named)
            return { level: 'described', message: 'words', evidence: named };
        const [promise] = installs.filter(({ value }) => value.file !== undefined);
        if (promise)
            return {
                level: 'closed',
                message: 'missing',
                data: { file: promise.value.file ?? '' },
                evidence: [promise.at],
            };
        return { level: 'unknown', message: 'silent' };
    },
    examples: [
        { name: 'a requirements file', files: { 'requirements.txt': 'torch==2.9.0\n' }, answer: 'open' },
        {
            name: 'libraries named in words',
            files: { 'README.md': '# Aster\n\n```bash\npip install torch transformers\n```\n' },
            answer: 'described',
        },
        {
            name: 'a requirements file that is not there',
            files: { 'README.md': '# Aster\n\n```bash\npip install -r requirements.txt\n```\n' },
            answer: 'closed',
        },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/availability/deployment-released.js

/* harmony default export */ const deployment_released = ((0,rule/* defineRule */.Km)({
    attribute: 'availability',
    question: 'Is the set-up released that it is trained and served with?',
    why: `Containers, launch files and a description of the hardware let others run the model as its makers did; the
    interface that people meet belongs to what they use as much as the model does.`,
    remedy: `Publish container or launch files and the code of the interface, or describe the hardware and the software that
    trained and serve the model, and name where it is served.`,
    references: ['https://arxiv.org/abs/2405.15802'],
    of: ['system.infrastructure', 'system.product'],
    needs: ['holdings', 'topics', 'access', 'accounts'],
    messages: {
        files: 'Container or launch files are in the repository.',
        interface: 'The code of an interface to the model is in the repository.',
        words: 'The documents describe the hardware or the compute; no container or launch file is here.',
        service: 'The documents name a hosted service; its code is not here.',
        withheld: 'The documents say that it is not public.',
        ended: 'The documents say that the service has ended.',
        silent: 'Nothing in the repository describes it.',
    },
    check({ holdings, topics, access, accounts }, component) {
        const product = component === 'system.product';
        const files = (0,rule/* evidence */.MX)((holdings.get(component) ?? []).map(({ at }) => at));
        if (files)
            return { level: 'open', message: product ? 'interface' : 'files', evidence: files };
        const ended = (0,rule/* evidence */.MX)(access.withheld.filter(({ value }) => value === 'product').map(({ at }) => at));
        if (product && ended)
            return { level: 'closed', message: 'ended', evidence: ended };
        const topic = product ? [] : [...topics.compute, ...topics.hardware].map(({ at }) => at);
        const words = (0,rule/* evidence */.MX)([...topic, ...(accounts.get(component) ?? [])]);
        if (words)
            return { level: 'described', message: product ? 'service' : 'words', evidence: words };
        const withheld = (0,rule/* evidence */.MX)(access.withheld.filter(({ value }) => value === 'system').map(({ at }) => at));
        if (withheld)
            return { level: 'closed', message: 'withheld', evidence: withheld };
        return { level: 'unknown', message: 'silent' };
    },
    examples: [
        {
            name: 'a container file',
            files: { 'README.md': '# Aster\n', Dockerfile: 'FROM scratch\n' },
            answer: 'open',
        },
        {
            name: 'hardware in words',
            files: { 'README.md': '# Aster\n\nTraining took 12,000 GPU hours on H100.\n' },
            answer: 'described',
        },
        {
            name: 'a web interface',
            of: 'system.product',
            files: { 'README.md': '# Aster\n', 'web_demo.py': 'import gradio\n' },
            answer: 'open',
        },
        {
            name: 'a hosted service',
            of: 'system.product',
            files: {
                'README.md': '# Aster\n\nYou can chat with Aster on our [website](https://chat.aster.example).\n',
            },
            answer: 'described',
        },
        {
            name: 'a demo that is over',
            of: 'system.product',
            files: { 'README.md': '# Aster\n\nOur live demo is suspended until further notice.\n' },
            answer: 'closed',
        },
        {
            name: 'infrastructure that is kept back',
            files: { 'README.md': '# Aster\n\nOur serving infrastructure is proprietary.\n' },
            answer: 'closed',
        },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/availability/system-prompt-released.js

/* harmony default export */ const system_prompt_released = ((0,rule/* defineRule */.Km)({
    attribute: 'availability',
    question: 'Is the system prompt released?',
    why: `What a product answers depends on the prompt that its makers put before every conversation as much as on the
    model. Without it nobody can tell which of the two speaks.`,
    remedy: 'Publish the system prompt of the application or service as a file, or show it in the documents.',
    references: ['https://arxiv.org/abs/2405.15802'],
    of: ['system.product'],
    needs: ['prompts'],
    messages: {
        shown: 'The system prompt can be read.',
        told: 'The documents tell of a system prompt and do not show it.',
        withheld: 'The documents say that the system prompt is not public.',
        silent: 'Nothing in the repository tells of a system prompt.',
    },
    check({ prompts }) {
        const of = (wanted) => (0,rule/* evidence */.MX)(prompts.filter(({ value }) => value === wanted).map(({ at }) => at));
        const shown = of('shown');
        if (shown)
            return { level: 'open', message: 'shown', evidence: shown };
        const withheld = of('withheld');
        if (withheld)
            return { level: 'closed', message: 'withheld', evidence: withheld };
        const told = of('told');
        if (told)
            return { level: 'described', message: 'told', evidence: told };
        return { level: 'unknown', message: 'silent' };
    },
    examples: [
        {
            name: 'a file',
            files: { 'README.md': '# Aster\n', 'prompts/system_prompt.txt': 'You are Aster.\n' },
            answer: 'open',
        },
        {
            name: 'shown under its heading',
            files: { 'README.md': '# Aster\n\n## System prompt\n\n```text\nYou are Aster.\n```\n' },
            answer: 'open',
        },
        {
            name: 'told of',
            files: { 'README.md': '# Aster\n\nThe service uses the default system prompt.\n' },
            answer: 'described',
        },
        {
            name: 'kept back',
            files: { 'README.md': '# Aster\n\nWe do not publish the system prompt of our service.\n' },
            answer: 'closed',
        },
        {
            name: 'a demo alone',
            files: { 'README.md': '# Aster\n', 'web_demo.py': 'import gradio\n' },
            answer: 'unknown',
        },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/availability/weights-released.js

/* harmony default export */ const weights_released = ((0,rule/* defineRule */.Km)({
    attribute: 'availability',
    question: 'Are the weights released?',
    why: `Everything else about a model can only be checked by those who hold its weights. A mention of weights is not a
    release of them: there must be files, pointers, or a link that presents this model's own download.`,
    remedy: 'Put the weight files (or their LFS pointers) into the repository, or link the page they are downloaded from.',
    references: ['https://arxiv.org/abs/2405.15802', 'https://arxiv.org/abs/2302.04844'],
    of: ['weights.pretrained', 'weights.adapted'],
    needs: ['holdings', 'access'],
    messages: {
        files: '{component}: in the repository (files: {count}).',
        link: '{component}: the documents link to their download.',
        withheld: '{component}: the documents say that they are not released.',
        silent: '{component}: nothing in the repository says that they are released.',
    },
    check({ holdings, access }, component) {
        const places = holdings.get(component) ?? [];
        const all = (0,rule/* evidence */.MX)(places.map(({ at }) => at));
        const count = places.filter(({ how }) => how === 'file').length;
        if (all && count > 0)
            return { level: 'open', message: 'files', data: { count }, evidence: all };
        if (all)
            return { level: 'open', message: 'link', evidence: all };
        // Where one kind is out, a sentence on what is not is about something else: a variant, a size.
        if (holdings.has('weights.pretrained') || holdings.has('weights.adapted'))
            return { level: 'unknown', message: 'silent' };
        const withheld = (0,rule/* evidence */.MX)(access.withheld.filter(({ value }) => value === 'weights').map(({ at }) => at));
        if (withheld)
            return { level: 'closed', message: 'withheld', evidence: withheld };
        return { level: 'unknown', message: 'silent' };
    },
    examples: [
        {
            name: 'weight files in the repository',
            files: { 'README.md': '# Aster\n', 'model.safetensors': 'weights' },
            answer: 'open',
        },
        {
            name: 'a table of downloads',
            files: {
                'README.md': '# Aster\n\n## Model downloads\n\n| Model | Download |\n|---|---|\n| Aster-7B | [link](https://huggingface.co/acme/Aster-7B) |\n',
            },
            answer: 'open',
        },
        {
            name: 'a link to a model that this one is compared with',
            files: {
                'README.md': '# Aster\n\nUnlike [Boreas](https://huggingface.co/other/Boreas-7B), Aster is small.\n',
            },
            answer: 'unknown',
        },
        {
            name: 'a library that shows how others\u2019 weights are loaded with it',
            files: {
                'README.md': '# Aster\n\nSee [the code](https://github.com/acme/aster).\n\n```python\nmodel = AsterModel.from_pretrained("other/boreas-7b")\n```\n',
            },
            answer: 'unknown',
        },
        {
            name: 'a tokenizer alone',
            files: {
                'README.md': '# Aster\n\nGet [the tokenizer](https://huggingface.co/acme/aster-tokenizer).\n',
            },
            answer: 'unknown',
        },
        {
            name: 'weights that are kept back',
            files: { 'README.md': '# Aster\n\nThe model weights are not released.\n' },
            answer: 'closed',
        },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/availability/weights-ungated.js

const WEIGHTS = ['weights.pretrained', 'weights.adapted'];
/* harmony default export */ const weights_ungated = ((0,rule/* defineRule */.Km)({
    attribute: 'availability',
    question: 'Can the weights be had without asking?',
    why: `A form, a click-through agreement or an approval decides who gets the weights, and the answer can change. Gated
    weights are available to some, on terms that the gate sets.`,
    remedy: 'Remove the gate (`extra_gated_*`, request form), or say in the claims that access is on request.',
    references: ['https://huggingface.co/docs/hub/models-gated', 'https://arxiv.org/abs/2302.04844'],
    of: ['weights.pretrained', 'weights.adapted'],
    needs: ['access', 'holdings'],
    messages: {
        gated: '{component}: people must ask, sign or accept terms before they can download.',
        files: '{component}: the files are in the repository, and no gate is stated.',
        withheld: '{component}: the documents say that they are not released.',
        silent: '{component}: nothing says whether access is restricted.',
    },
    check({ access, holdings }, component) {
        const places = holdings.get(component) ?? [];
        // Files show all that is there; where there are only links, a gate stands before whatever is behind it.
        const elsewhere = WEIGHTS.some((other) => holdings.get(other)?.some(({ how }) => how === 'file'));
        const gates = (0,rule/* evidence */.MX)(access.gates);
        if (gates && (places.length > 0 || !elsewhere))
            return { level: 'gated', message: 'gated', evidence: gates };
        const files = (0,rule/* evidence */.MX)(places.filter(({ how }) => how === 'file').map(({ at }) => at));
        if (files)
            return { level: 'open', message: 'files', evidence: files };
        // Where links lead to weights, a sentence on what is not out is about others: a size, the whole of a difference.
        const withheld = (0,rule/* evidence */.MX)(access.withheld.filter(({ value }) => value === 'weights').map(({ at }) => at));
        if (withheld && !WEIGHTS.some((each) => holdings.has(each)))
            return { level: 'closed', message: 'withheld', evidence: withheld };
        return { level: 'unknown', message: 'silent' };
    },
    examples: [
        {
            name: 'files, and nothing between them and the reader',
            files: { 'README.md': '---\nlicense: mit\n---\n# Aster\n', 'model.safetensors': 'weights' },
            answer: 'open',
        },
        {
            name: 'a gate in the front matter',
            files: {
                'README.md': '---\nlicense: mit\nextra_gated_prompt: Tell us who you are.\n---\n# Aster\n',
                'model.safetensors': 'weights',
            },
            answer: 'gated',
        },
        {
            name: 'a gate in words',
            files: {
                'README.md': '# Aster\n\nTo download the weights, please fill in this form and accept our license.\n',
            },
            answer: 'gated',
        },
        {
            name: 'weights that nobody gets',
            files: { 'README.md': '# Aster\n\nThe model weights are not released.\n' },
            answer: 'closed',
        },
        {
            name: 'a difference that is out where the whole is not',
            files: {
                'README.md': '# Aster\n\nWe cannot release the full weights. Get the [weight diff](https://huggingface.co/acme/aster-diff).\n',
            },
            answer: 'unknown',
        },
    ],
}));

// EXTERNAL MODULE: ./lib/src/components.js
var components = __webpack_require__(2276);
;// CONCATENATED MODULE: ./lib/rules/consistency/card-matches-license.js


/* harmony default export */ const card_matches_license = ((0,rule/* defineRule */.Km)({
    question: 'Do the card, the README, the badges and the license files name the same terms?',
    why: 'Where the card says one license and the file another, nobody can tell which terms they accept.',
    remedy: 'Make `license:` in the card, the badges and the license file name the same terms, or say which file covers what.',
    references: ['https://huggingface.co/docs/hub/repositories-licenses', 'https://arxiv.org/abs/2405.15802'],
    of: 'repository',
    needs: ['licensing', 'statements'],
    messages: {
        agree: '{saidAt} and {heldAt} both name {license}.',
        differ: '{saidAt} says {said} of the {part}; {heldAt} says {held}.',
        none: 'No two places name terms of the same thing.',
    },
    check({ licensing, statements }) {
        for (const component of components/* componentIds */.Ao) {
            const terms = licensing.get(component);
            const said = terms?.statements.find((statement) => named(statement));
            const held = terms?.conflicting.find((other) => named(other) &&
                named(other) !== named(said) &&
                !isOfAPart(other, said, statements) &&
                !(said && isSaidInBoth(other, said, statements)));
            if (!said || !held)
                continue;
            return {
                outcome: 'unmet',
                message: 'differ',
                data: {
                    part: components/* components */.dK[component].name.toLowerCase(),
                    said: named(said),
                    saidAt: place(said.at),
                    held: named(held),
                    heldAt: place(held.at),
                },
                evidence: [said.at, held.at],
            };
        }
        for (const component of components/* componentIds */.Ao) {
            const terms = licensing.get(component);
            const said = terms?.statements.find((statement) => named(statement));
            const other = said && terms?.agreeing.find(({ at }) => at.path !== said.at.path || at.line !== said.at.line);
            if (!said || !other)
                continue;
            return {
                outcome: 'met',
                message: 'agree',
                data: { license: named(said), saidAt: place(said.at), heldAt: place(other.at) },
                evidence: [said.at, other.at],
            };
        }
        // The card and a text that stands for the whole repository, where neither speaks of the other's part.
        const card = statements.find(({ from, license }) => from === 'front-matter' && license);
        const text = statements.find(({ from, covers, license }) => from === 'file' && license && covers.includes('repository'));
        if (card && text && named(card) === named(text))
            return {
                outcome: 'met',
                message: 'agree',
                data: { license: named(card), saidAt: place(card.at), heldAt: place(text.at) },
                evidence: [card.at, text.at],
            };
        return { outcome: 'not-applicable', message: 'none' };
    },
    examples: [
        {
            name: 'the card and the README agree',
            files: {
                'README.md': '---\nlicense: apache-2.0\n---\n# Aster\n\nThe model weights are licensed under the Apache License 2.0.\n',
            },
            answer: 'met',
        },
        {
            name: 'the card says one license, the README another',
            files: {
                'README.md': '---\nlicense: apache-2.0\n---\n# Aster\n\nThe model weights are licensed under CC BY-NC 4.0.\n',
            },
            answer: 'unmet',
        },
        {
            name: 'the card says one license, the only text another',
            files: {
                'README.md': '---\nlicense: apache-2.0\n---\n# Aster\n',
                LICENSE: 'SPDX-License-Identifier: CC-BY-NC-4.0\n',
                'model.safetensors': 'weights',
            },
            answer: 'unmet',
        },
        {
            name: 'a badge that names another license than the text',
            files: {
                'README.md': '# Aster\n\n![License: MIT](https://img.shields.io/badge/License-MIT-blue.svg)\n',
                LICENSE: 'SPDX-License-Identifier: GPL-3.0-only\n',
                'train.py': '',
            },
            answer: 'unmet',
        },
        {
            name: 'code and weights each under their own',
            files: {
                'README.md': '---\nlicense: cc-by-nc-4.0\n---\n# Aster\n\nThe code is licensed under the MIT License, the model weights under CC BY-NC 4.0.\n',
                LICENSE: 'SPDX-License-Identifier: MIT\n',
                'model.safetensors': 'weights',
                'train.py': '',
            },
            answer: 'met',
        },
        {
            name: 'a translation that tells the same models apart',
            files: Object.fromEntries(['README.md', 'README_JA.md'].map((path) => [
                path,
                '# Aster\n\n- The Aster-70B weights are licensed under the MIT License.\n\n- The Aster-7B weights are licensed under CC BY-NC 4.0.\n',
            ])),
            answer: 'not-applicable',
        },
        {
            name: 'what others are licensed under',
            files: {
                'README.md': '---\nlicense: apache-2.0\n---\n# Aster\n\n## Acknowledgements\n\nBoreas is licensed under the MIT License.\n',
            },
            answer: 'not-applicable',
        },
        {
            name: 'nothing but the card',
            files: { 'README.md': '---\nlicense: mit\n---\n' },
            answer: 'not-applicable',
        },
    ],
}));
/**
 * Whether other terms are those of a part: their text is here beside the first one's, or the same sentence names both.
 */
function isOfAPart(other, said, statements) {
    const hasText = statements.some((text) => text.from === 'file' &&
        named(text) === named(other) &&
        text.covers.some((coverage) => other.covers.includes(coverage)));
    if (other.from !== 'file' && hasText)
        return true;
    return statements.some((beside) => beside.at.path === other.at.path && beside.at.line === other.at.line && named(beside) === named(said));
}
/** Whether two documents name both: each of them tells several models apart, in its own language. */
function isSaidInBoth(other, said, statements) {
    const names = (path, license) => statements.some(({ at, from, ...each }) => from === 'prose' && at.path === path && named(each) === named(license));
    return other.at.path !== said.at.path && names(other.at.path, said) && names(said.at.path, other);
}
const named = (statement) => statement?.license?.name ?? statement?.expression ?? '';
const place = ({ path, line }) => `${path}:${line ?? 1}`;

// EXTERNAL MODULE: ./lib/src/licenses/catalogue.js
var catalogue = __webpack_require__(6334);
// EXTERNAL MODULE: ./lib/src/licenses/expressions.js
var expressions = __webpack_require__(5724);
;// CONCATENATED MODULE: ./lib/rules/consistency/declarations-hold.js



/* harmony default export */ const declarations_hold = ((0,rule/* defineRule */.Km)({
    question: 'Does the repository bear out what its openness.yml and MOF.yml declare?',
    why: `A declaration stands in for what cannot be seen here. Where it can be seen, it has to be so: a path that is not there,
    terms that a file contradicts, or weights in a repository that declares none make all of it doubtful.`,
    remedy: 'Mend the declaration at the line given, or what it speaks of.',
    references: [
        'https://arxiv.org/abs/2405.15802',
        'https://arxiv.org/abs/2403.13784',
        'https://github.com/lfai/model_openness_tool',
    ],
    of: 'repository',
    needs: ['configuration', 'tree', 'holdings', 'licensing', 'knownTerms', 'mofRecords'],
    messages: {
        hold: 'What is declared can be so ({count} declarations).',
        path: '{component} is declared to be at {value}, which is not in the repository ({count} in all).',
        license: '{component} is declared to be under "{value}", which is no license that is known here.',
        terms: '{component} is declared to be under {value}; {path}:{line} says otherwise.',
        held: '{component} is declared not to be part of the release; {path} is.',
        none: 'The repository declares nothing.',
    },
    check({ configuration, tree, holdings, licensing, knownTerms, mofRecords }) {
        const { declarations } = configuration;
        const recorded = mofRecords.flatMap(({ path, record }) => (record?.components ?? []).map((component) => ({
            ...component,
            folder: path.slice(0, path.lastIndexOf('/') + 1),
        })));
        const places = (0,rule/* evidence */.MX)([...declarations, ...recorded].map(({ at }) => at));
        if (!places)
            return { outcome: 'not-applicable', message: 'none' };
        // A record names its files from the root or from where it stands.
        const unrecorded = recorded.flatMap(({ name, licensePath, componentPath, folder, at }) => [licensePath, componentPath]
            .filter((value) => value !== undefined && value.trim() !== '' && !isAddress(value))
            .filter((value) => !tree.has(local(value ?? '')) && !tree.has(folder + local(value ?? '')))
            .map((value) => ({ component: name, value: value ?? '', at })));
        const undeclared = declarations.flatMap((declaration) => 'locations' in declaration
            ? [...declaration.locations, ...declaration.documentation]
                .filter(({ value }) => !isAddress(value) && !tree.has(local(value)))
                .map(({ value, at }) => ({ component: declaration.component, value, at }))
            : []);
        const missing = [...undeclared, ...unrecorded];
        const [absent] = missing;
        if (absent)
            return {
                outcome: 'unmet',
                message: 'path',
                data: { component: absent.component, value: absent.value, count: missing.length },
                evidence: missing.map(({ at }) => at),
            };
        for (const declaration of declarations) {
            const { component } = declaration;
            if ('notApplicable' in declaration) {
                const file = holdings.get(component)?.find(({ how }) => how === 'file');
                if (file)
                    return {
                        outcome: 'unmet',
                        message: 'held',
                        data: { component, path: file.at.path },
                        evidence: [declaration.notApplicable.at, file.at],
                    };
                continue;
            }
            const { license } = declaration;
            if (!license)
                continue;
            const declared = knownTerms.get(license.value);
            if (!declared)
                return {
                    outcome: 'unmet',
                    message: 'license',
                    data: { component, value: license.value },
                    evidence: [license.at],
                };
            const stated = licensing.get(component);
            const [statement] = stated?.statements ?? [];
            const other = statement?.from !== 'declaration' && stated?.expression !== undefined;
            if (statement && other && stated.expression !== declared)
                return {
                    outcome: 'unmet',
                    message: 'terms',
                    data: { component, value: license.value, path: statement.at.path, line: statement.at.line ?? 1 },
                    evidence: [license.at, statement.at],
                };
        }
        const unknown = recorded.find(({ license }) => isTerms(license) && !isKnown((0,expressions/* parseExpression */.YK)(license)));
        if (unknown?.license !== undefined)
            return {
                outcome: 'unmet',
                message: 'license',
                data: { component: unknown.name, value: unknown.license },
                evidence: [unknown.at],
            };
        return { outcome: 'met', message: 'hold', data: { count: places.length }, evidence: places };
    },
    examples: [
        {
            name: 'data that live elsewhere',
            files: {
                'README.md': '# Aster\n',
                'openness.yml': 'components:\n  datasets.pretraining:\n    location: https://example.org/aster/corpus\n    license: CC-BY-4.0\n',
            },
            answer: 'met',
        },
        {
            name: 'a path that is not there',
            files: {
                'README.md': '# Aster\n',
                'openness.yml': 'components:\n  code.training:\n    location: training/\n',
            },
            answer: 'unmet',
        },
        {
            name: 'terms that a file contradicts',
            files: {
                'README.md': '---\nlicense: apache-2.0\n---\n# Aster\n',
                'model.safetensors': 'weights',
                'openness.yml': 'components:\n  weights.pretrained:\n    license: MIT\n',
            },
            answer: 'unmet',
        },
        {
            name: 'a license that nobody knows',
            files: {
                'README.md': '# Aster\n',
                'openness.yml': 'components:\n  datasets.pretraining:\n    license: Aster Data Terms\n',
            },
            answer: 'unmet',
        },
        {
            name: 'weights in a repository that declares none',
            files: {
                'README.md': '# Aster\n',
                'model.safetensors': 'weights',
                'openness.yml': 'components:\n  weights.pretrained:\n    not-applicable: We release data only.\n',
            },
            answer: 'unmet',
        },
        {
            name: 'a record of the Model Openness Framework that names what is there',
            files: {
                'README.md': '# Aster\n',
                'train.py': '',
                'MOF.yml': 'release:\n  name: Aster\n  components:\n    - name: Training code\n      license: MIT\n      component_path: train.py\n',
            },
            answer: 'met',
        },
        {
            name: 'a record that names what is not',
            files: {
                'README.md': '# Aster\n',
                'MOF.yml': 'release:\n  name: Aster\n  components:\n    - name: Training code\n      license: MIT\n      component_path: train.py\n',
            },
            answer: 'unmet',
        },
        {
            name: 'a record with a license that nobody knows',
            files: {
                'README.md': '# Aster\n',
                'MOF.yml': 'release:\n  name: Aster\n  components:\n    - name: Training code\n      license: Aster-Terms\n',
            },
            answer: 'unmet',
        },
        { name: 'nothing declared', files: { 'README.md': '# Aster\n' }, answer: 'not-applicable' },
    ],
}));
const isAddress = (value) => (0,rule/* matches */.cK)(/^[a-z][\w+.-]*:\/\//i, value);
const local = (value) => value.trim().replace(/^\.?\/+|\/$/g, '');
/** Whether every license of an expression is known. */
function isKnown(expression) {
    if (expression === undefined)
        return false;
    return expression.kind === 'license'
        ? (0,catalogue/* findLicense */.vN)(expression.name) !== undefined
        : isKnown(expression.left) && isKnown(expression.right);
}
/** What a record writes for none: https://github.com/lfai/model_openness_tool. */
const isTerms = (license) => license !== undefined && license.trim() !== '' && license !== 'unlicensed';

;// CONCATENATED MODULE: ./lib/rules/consistency/file-metadata-matches.js

/* harmony default export */ const file_metadata_matches = ((0,rule/* defineRule */.Km)({
    question: 'Do the licenses in package and model metadata agree with the rest of the repository?',
    why: 'Tools read pyproject.toml, CITATION.cff or the header of a GGUF file and never the README: they pass on what stands there.',
    remedy: 'Write the same SPDX expression into the metadata as into the card and the license file.',
    references: [
        'https://packaging.python.org/en/latest/specifications/pyproject-toml/#license',
        'https://github.com/ggml-org/ggml/blob/master/docs/gguf.md',
    ],
    of: 'repository',
    needs: ['statements'],
    messages: {
        agree: 'The metadata in {metadataAt} name the license that {otherAt} names, {license}.',
        differ: '{metadataAt} says {metadata}; {otherAt} says {other}.',
        none: 'No metadata name a license that could be compared.',
    },
    check({ statements }) {
        const metadata = statements.filter((statement) => statement.from === 'package' && file_metadata_matches_named(statement) !== '');
        let agreement;
        for (const field of metadata) {
            const covered = (statement) => statement.covers.some((coverage) => field.covers.includes(coverage));
            const others = statements.filter((other) => other.from !== 'package' &&
                other.from !== 'header' &&
                file_metadata_matches_named(other) !== '' &&
                (covered(other) || (other.from === 'file' && other.covers.includes('repository'))));
            const agreeing = others.find((other) => alike(file_metadata_matches_named(other), file_metadata_matches_named(field)));
            if (agreeing)
                agreement ??= { at: field.at, other: agreeing.at, license: file_metadata_matches_named(field) };
            const [differing] = agreeing ? [] : others;
            if (differing)
                return {
                    outcome: 'unmet',
                    message: 'differ',
                    data: {
                        metadata: file_metadata_matches_named(field),
                        metadataAt: file_metadata_matches_place(field.at),
                        other: file_metadata_matches_named(differing),
                        otherAt: file_metadata_matches_place(differing.at),
                    },
                    evidence: [field.at, differing.at],
                };
        }
        if (!agreement)
            return { outcome: 'not-applicable', message: 'none' };
        const { at, other, license } = agreement;
        return {
            outcome: 'met',
            message: 'agree',
            data: { license, metadataAt: file_metadata_matches_place(at), otherAt: file_metadata_matches_place(other) },
            evidence: [at, other],
        };
    },
    examples: [
        {
            name: 'a manifest and a text that agree',
            files: {
                'pyproject.toml': '[project]\nname = "aster"\nlicense = "Apache-2.0"\n',
                LICENSE: 'SPDX-License-Identifier: Apache-2.0\n',
            },
            answer: 'met',
        },
        {
            name: 'a manifest and a text that do not',
            files: {
                'pyproject.toml': '[project]\nname = "aster"\nlicense = "MIT"\n',
                LICENSE: 'SPDX-License-Identifier: Apache-2.0\n',
            },
            answer: 'unmet',
        },
        {
            name: 'a choice, of which the text is one',
            files: {
                'Cargo.toml': '[package]\nname = "aster"\nlicense = "MIT OR Apache-2.0"\n',
                LICENSE: 'SPDX-License-Identifier: Apache-2.0\n',
            },
            answer: 'met',
        },
        {
            name: 'a classifier',
            files: {
                'setup.py': 'setup(\n    name="aster",\n    license="GPL-3.0",\n)\n',
                LICENSE: 'SPDX-License-Identifier: MIT\n',
            },
            answer: 'unmet',
        },
        {
            name: 'a license of the weights, beside which the manifest speaks of the code',
            files: {
                'README.md': '---\nlicense: cc-by-nc-4.0\n---\n# Aster\n',
                'pyproject.toml': '[project]\nname = "aster"\nlicense = "MIT"\n',
            },
            answer: 'not-applicable',
        },
        { name: 'no metadata', files: { LICENSE: 'SPDX-License-Identifier: MIT\n' }, answer: 'not-applicable' },
    ],
}));
const file_metadata_matches_named = ({ license, expression }) => expression ?? license?.spdx ?? '';
const file_metadata_matches_place = ({ path, line }) => `${path}:${line ?? 1}`;
/** Whether two expressions name the same, or one is a choice that holds the other; "GPL-3.0" leaves open "or later". */
function alike(a, b) {
    const parts = (expression) => expression
        .replaceAll(/[()]/g, ' ')
        .split(/ (?:and|or|with) /i)
        .map((part) => part
        .trim()
        .toLowerCase()
        .replace(/-(?:only|or-later)$|\+$/, ''));
    return parts(a).some((part) => parts(b).includes(part));
}

;// CONCATENATED MODULE: ./lib/rules/consistency/front-matter-valid.js

/* harmony default export */ const front_matter_valid = ((0,rule/* defineRule */.Km)({
    question: "Is the card's front matter valid?",
    why: 'A hub reads a card by its front matter. Where the YAML is broken, license, base model and data are lost to everyone.',
    remedy: 'Mend the YAML at the line and column given; a YAML-aware editor shows it as you type.',
    references: ['https://huggingface.co/docs/hub/model-cards', 'https://yaml.org/spec/1.2.2/'],
    of: 'repository',
    needs: ['documents'],
    messages: {
        valid: 'The front matter is valid YAML.',
        broken: '{problem}',
        empty: 'The front matter is valid and holds no field.',
        none: 'No document has front matter.',
    },
    check({ documents }) {
        const problems = documents.flatMap(({ frontMatter }) => frontMatter.state === 'broken' ? frontMatter.problems : []);
        const [first] = problems;
        if (first)
            return {
                outcome: 'unmet',
                message: 'broken',
                data: { problem: first.message },
                evidence: problems.map(({ at }) => at),
            };
        const empty = (0,rule/* evidence */.MX)(documents
            .filter(({ frontMatter }) => frontMatter.state === 'valid' && frontMatter.fields.size === 0)
            .map(({ path }) => ({ path, line: 1 })));
        if (empty)
            return { outcome: 'partial', message: 'empty', evidence: empty };
        const valid = (0,rule/* evidence */.MX)(documents
            .filter(({ frontMatter }) => frontMatter.state === 'valid')
            .map(({ path }) => ({ path, line: 1 })));
        if (valid)
            return { outcome: 'met', message: 'valid', evidence: valid };
        return { outcome: 'not-applicable', message: 'none' };
    },
    examples: [
        {
            name: 'a mapping of fields',
            files: { 'README.md': '---\nlicense: mit\ntags: [llm]\n---\n# Aster\n' },
            answer: 'met',
        },
        {
            name: 'a tab where spaces belong',
            files: { 'README.md': '---\ntags:\n\t- llm\n---\n# Aster\n' },
            answer: 'unmet',
        },
        {
            name: 'a field that stands twice',
            files: { 'README.md': '---\nlicense: mit\nlicense: gpl-3.0\n---\n' },
            answer: 'unmet',
        },
        {
            name: 'a block that holds nothing',
            files: { 'README.md': '---\n\n---\n# Aster\n' },
            answer: 'partial',
        },
        { name: 'no front matter', files: { 'README.md': '# Aster\n' }, answer: 'not-applicable' },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/consistency/gating-agrees.js

/* harmony default export */ const gating_agrees = ((0,rule/* defineRule */.Km)({
    question: 'Does what is said of access agree with the gate?',
    why: 'A card that says "available to anyone" over a form to fill in says two things, and people find out the second one last.',
    remedy: 'Remove the gate, or say in the text that access is on request.',
    references: ['https://huggingface.co/docs/hub/models-gated', 'https://arxiv.org/abs/2302.04844'],
    of: 'repository',
    needs: ['documents', 'topics'],
    messages: {
        agree: 'The card declares a gate, and no document says that access is open.',
        disagree: '{path}:{line} says that anyone may have the model; the card declares a gate.',
        none: 'No card declares a gate.',
    },
    check({ documents, topics }) {
        const gates = documents.flatMap(({ frontMatter }) => {
            if (frontMatter.state === 'absent')
                return [];
            return [...frontMatter.fields].flatMap(([name, { at }]) => name.startsWith('extra_gated_') ? [at] : []);
        });
        const places = (0,rule/* evidence */.MX)(gates);
        if (!places)
            return { outcome: 'not-applicable', message: 'none' };
        const [first, ...rest] = topics.ungated.map(({ at }) => at);
        if (first)
            return {
                outcome: 'unmet',
                message: 'disagree',
                data: { path: first.path, line: first.line ?? 1 },
                evidence: [first, places[0], ...rest],
            };
        return { outcome: 'met', message: 'agree', evidence: places };
    },
    examples: [
        {
            name: 'a gate that the text speaks of',
            files: {
                'README.md': '---\nextra_gated_prompt: Please agree.\n---\n# Aster\n\nAccess to Aster is on request.\n',
            },
            answer: 'met',
        },
        {
            name: 'a gate that the text denies',
            files: {
                'README.md': '---\nextra_gated_prompt: Please agree.\n---\n# Aster\n\nThe weights are available to anyone, without registration.\n',
            },
            answer: 'unmet',
        },
        {
            name: 'a paper that is open access, which is something else',
            files: {
                'README.md': '---\nextra_gated_prompt: Please agree.\n---\n# Aster\n\nOur paper on the model is open access.\n',
            },
            answer: 'met',
        },
        { name: 'no gate', files: { 'README.md': '# Aster\n' }, answer: 'not-applicable' },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/consistency/license-filled.js

/* harmony default export */ const license_filled = ((0,rule/* defineRule */.Km)({
    question: 'Are the blanks of the license text filled in?',
    why: 'A license that says "Copyright [yyyy] [name of copyright owner]" does not say who grants it, and from when.',
    remedy: 'Write the year and the holder in place of the template\u2019s words.',
    references: ['https://choosealicense.com/licenses/mit/', 'https://opensource.org/license/mit'],
    of: 'repository',
    needs: ['statements'],
    messages: {
        filled: 'No blank is left in a license text.',
        blank: '{path} still holds the words of the template.',
        none: 'No license text is here.',
    },
    check({ statements }) {
        const texts = statements.filter(({ from, match }) => from === 'file' && (match === 'exact' || match === 'modified'));
        const blanks = texts.flatMap(({ at, unfilled = [] }) => unfilled.map(({ line, endLine }) => ({ path: at.path, line, endLine })));
        const [blank] = blanks;
        if (blank)
            return { outcome: 'unmet', message: 'blank', data: { path: blank.path }, evidence: blanks };
        const filled = (0,rule/* evidence */.MX)(texts.map(({ at }) => at));
        if (filled)
            return { outcome: 'met', message: 'filled', evidence: filled };
        return { outcome: 'not-applicable', message: 'none' };
    },
    examples: [
        {
            name: 'a year and a holder',
            files: {
                LICENSE: 'Copyright 2024 Acme Labs\n\nCopying and distribution of this file, with or without modification, are permitted in any medium without royalty provided the copyright notice and this notice are preserved. This file is offered as-is, without any warranty.\n',
            },
            answer: 'met',
        },
        {
            name: 'the words of the template',
            files: {
                LICENSE: 'Copyright [yyyy] [name of copyright owner]\n\nCopying and distribution of this file, with or without modification, are permitted in any medium without royalty provided the copyright notice and this notice are preserved. This file is offered as-is, without any warranty.\n',
            },
            answer: 'unmet',
        },
        { name: 'no license text', files: { 'README.md': '---\nlicense: mit\n---\n' }, answer: 'not-applicable' },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/consistency/license-link-resolves.js

/* harmony default export */ const license_link_resolves = ((0,rule/* defineRule */.Km)({
    question: 'Does `license_link` lead to a license?',
    why: 'A license that the hub does not know is whatever the link leads to. Where it leads nowhere, there are no terms.',
    remedy: 'Add the file that the link names, or mend the link.',
    references: ['https://huggingface.co/docs/hub/repositories-licenses'],
    of: 'repository',
    needs: ['release', 'statements', 'tree'],
    messages: {
        there: '{link} is in the repository.',
        missing: '{link} is not in the repository.',
        elsewhere: '{link} is on the web: whether it leads to a license is not to be seen from here.',
        none: 'The card has no `license_link`.',
    },
    check({ release, statements, tree }) {
        const [link] = release.fields('license_link');
        if (!link)
            return { outcome: 'not-applicable', message: 'none' };
        const data = { link: link.value };
        const { refersTo = link.value } = statements.find(({ from }) => from === 'front-matter') ?? {};
        const path = refersTo.replace(/^\.?\//, '');
        if (tree.has(path))
            return { outcome: 'met', message: 'there', data, evidence: [link.at, { path }] };
        if ((0,rule/* matches */.cK)(/^[a-z][a-z+.-]*:/i, link.value))
            return { outcome: 'unknown', message: 'elsewhere', data, evidence: [link.at] };
        return { outcome: 'unmet', message: 'missing', data, evidence: [link.at] };
    },
    examples: [
        {
            name: 'a file that is there',
            files: {
                'README.md': '---\nlicense: other\nlicense_name: aster\nlicense_link: LICENSE\n---\n',
                LICENSE: 'You may do as we say.\n',
            },
            answer: 'met',
        },
        {
            name: "the file's page on the hub",
            files: {
                'README.md': '---\nlicense: other\nlicense_name: aster\nlicense_link: https://huggingface.co/acme/Aster-7B/blob/main/LICENSE.md\n---\n# Aster\n',
                'LICENSE.md': 'You may do as we say.\n',
            },
            answer: 'met',
        },
        {
            name: 'a file that is not',
            files: { 'README.md': '---\nlicense: other\nlicense_name: aster\nlicense_link: LICENSE\n---\n' },
            answer: 'unmet',
        },
        {
            name: 'a page of somebody else',
            files: {
                'README.md': '---\nlicense: other\nlicense_name: aster\nlicense_link: https://aster.example/license\n---\n',
            },
            answer: 'unknown',
        },
        {
            name: 'no link',
            files: { 'README.md': '---\nlicense: mit\n---\n' },
            answer: 'not-applicable',
        },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/consistency/license-named.js

/* harmony default export */ const license_named = ((0,rule/* defineRule */.Km)({
    question: 'Does `license: other` come with a name and a link?',
    why: '"Other" says only that the license is none of the usual ones. The hub asks for `license_name` and `license_link` with it.',
    remedy: 'Add `license_name:` and `license_link:` below `license: other`.',
    references: ['https://huggingface.co/docs/hub/repositories-licenses'],
    of: 'repository',
    needs: ['release'],
    messages: {
        named: 'The license is named and linked.',
        incomplete: 'The card says `license: other` without {missing}.',
        none: 'The card does not say `license: other`.',
    },
    check({ release }) {
        const other = release.fields('license').find(({ value }) => value.toLowerCase() === 'other');
        if (!other)
            return { outcome: 'not-applicable', message: 'none' };
        const missing = ['license_name', 'license_link'].filter((field) => release.fields(field).length === 0);
        if (missing.length === 0)
            return { outcome: 'met', message: 'named', evidence: [other.at] };
        return {
            outcome: 'unmet',
            message: 'incomplete',
            data: { missing: missing.map((field) => `\`${field}\``).join(' and ') },
            evidence: [other.at],
        };
    },
    examples: [
        {
            name: 'named and linked',
            files: { 'README.md': '---\nlicense: other\nlicense_name: aster\nlicense_link: LICENSE\n---\n' },
            answer: 'met',
        },
        { name: 'nothing but "other"', files: { 'README.md': '---\nlicense: other\n---\n' }, answer: 'unmet' },
        {
            name: 'a license of the list',
            files: { 'README.md': '---\nlicense: mit\n---\n' },
            answer: 'not-applicable',
        },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/consistency/links-answer.js

/* harmony default export */ const links_answer = ((0,rule/* defineRule */.Km)({
    question: 'Do the links to data, weights and papers lead to what they promise?',
    why: `A release lives in part behind its links. A data set that is gone, weights behind a gate that no document speaks of, or
    another license on the page than in the card: only a visit shows it.`,
    remedy: 'Mend the link, publish what it leads to, or say in the card what stands there.',
    references: ['https://huggingface.co/docs/hub/api', 'https://arxiv.org/abs/2502.16701'],
    of: 'repository',
    online: true,
    needs: ['visits', 'access', 'licensing'],
    messages: {
        answer: 'Every link leads to what it promises ({count} visited).',
        missing: '{name} is not there, or nobody may see it ({count} in all).',
        license: '{name} is under {found} on the hub; the repository says {stated}.',
        gated: '{name} is gated on the hub, and no document says so ({count} in all).',
        unreachable: '{name} could not be looked at: {reason} ({count} in all).',
        none: 'No link was visited: `--online` visits them.',
    },
    check({ visits, access, licensing }) {
        const places = (0,rule/* evidence */.MX)(visits.map(({ at }) => at));
        if (!places)
            return { outcome: 'not-applicable', message: 'none' };
        const missing = visits.filter(({ value }) => value.answer.state === 'missing');
        const [gone] = missing;
        if (gone)
            return {
                outcome: 'unmet',
                message: 'missing',
                data: { name: nameOf(gone.value.target), count: missing.length },
                evidence: missing.map(({ at }) => at),
            };
        const stated = ['weights.pretrained', 'weights.adapted'].flatMap((component) => licensing.get(component)?.licenses ?? []);
        for (const { value, at } of visits) {
            const { answer, own, target } = value;
            if (answer.state !== 'there' || !own || answer.license === undefined || stated.length === 0)
                continue;
            const found = answer.license.toLowerCase();
            // The hub's word for terms that it has no name for agrees with anything.
            if (found === 'other' || stated.some(({ id, spdx }) => [id, spdx].some((name) => same(name, found))))
                continue;
            return {
                outcome: 'unmet',
                message: 'license',
                data: {
                    name: nameOf(target),
                    found: answer.license,
                    stated: stated.map(({ spdx }) => spdx).join(', '),
                },
                evidence: [at],
            };
        }
        const gates = visits.filter(({ value }) => value.own && value.answer.state === 'there' && value.answer.gated);
        const [gate, ...otherGates] = access.gates.length > 0 ? [] : gates;
        if (gate)
            return {
                outcome: 'partial',
                message: 'gated',
                data: { name: nameOf(gate.value.target), count: gates.length },
                evidence: [gate.at, ...otherGates.map(({ at }) => at)],
            };
        const silent = visits.filter(({ value }) => value.answer.state === 'unreachable');
        const [first] = silent;
        if (first?.value.answer.state === 'unreachable')
            return {
                outcome: 'unknown',
                message: 'unreachable',
                data: { name: nameOf(first.value.target), reason: first.value.answer.reason, count: silent.length },
                evidence: silent.map(({ at }) => at),
            };
        return { outcome: 'met', message: 'answer', data: { count: visits.length }, evidence: places };
    },
    examples: [
        {
            name: 'a data set that is there',
            files: {
                'README.md': '# Aster\n\nWe release the data as [acme/aster-corpus](https://huggingface.co/datasets/acme/aster-corpus).\n',
            },
            web: { 'dataset acme/aster-corpus': { state: 'there', gated: false } },
            answer: 'met',
        },
        {
            name: 'a data set that is gone',
            files: {
                'README.md': '# Aster\n\nWe release the data as [acme/aster-corpus](https://huggingface.co/datasets/acme/aster-corpus).\n',
            },
            web: { 'dataset acme/aster-corpus': { state: 'missing' } },
            answer: 'unmet',
        },
        {
            name: 'weights under another license',
            files: {
                'README.md': '---\nlicense: mit\n---\n# Aster\n\nDownload the weights from [acme/Aster](https://huggingface.co/acme/Aster).\n',
            },
            web: { 'model acme/Aster': { state: 'there', gated: false, license: 'cc-by-nc-4.0' } },
            answer: 'unmet',
        },
        {
            name: 'weights behind a gate that no document speaks of',
            files: {
                'README.md': '# Aster\n\nDownload the weights from [acme/Aster](https://huggingface.co/acme/Aster).\n',
            },
            web: { 'model acme/Aster': { state: 'there', gated: true } },
            answer: 'partial',
        },
        {
            name: 'a server that does not answer, which says nothing of the repository',
            files: {
                'README.md': '# Aster\n\nDownload the weights from [acme/Aster](https://huggingface.co/acme/Aster).\n',
            },
            web: { 'model acme/Aster': { state: 'unreachable', reason: 'status 503' } },
            answer: 'unknown',
        },
        {
            name: 'offline, as always unless asked for',
            files: {
                'README.md': '# Aster\n\nDownload the weights from [acme/Aster](https://huggingface.co/acme/Aster).\n',
            },
            answer: 'not-applicable',
        },
    ],
}));
const nameOf = (target) => ('address' in target ? target.address : target.name);
const plain = (id) => id
    .toLowerCase()
    .replace(/^licenseref-/, '')
    .replace(/-(?:only|or-later)$/, '');
const same = (a, b) => plain(a) === plain(b);

;// CONCATENATED MODULE: ./lib/rules/consistency/local-links-resolve.js

/* harmony default export */ const local_links_resolve = ((0,rule/* defineRule */.Km)({
    question: 'Do the links into the repository lead somewhere?',
    why: 'A link to a license, a policy or a script that is not there is a promise that the repository itself breaks.',
    remedy: 'Add the file, or mend the link.',
    references: ['https://docs.github.com/en/get-started/writing-on-github'],
    of: 'repository',
    needs: ['localLinks'],
    messages: {
        resolve: 'Every link into the repository leads to a file ({count} in all).',
        dead: 'Links into the repository that lead nowhere: {dead} of {count}, {target} among them.',
        none: 'The documents do not link into the repository.',
    },
    check({ localLinks }) {
        const [first] = localLinks;
        if (!first)
            return { outcome: 'not-applicable', message: 'none' };
        const dead = localLinks.filter(({ value }) => !value.resolves);
        const [worst] = dead;
        if (worst)
            return {
                // A picture that is gone is a blemish; a text that is gone is a broken promise.
                outcome: dead.every(({ value }) => value.image) ? 'partial' : 'unmet',
                message: 'dead',
                data: { dead: dead.length, count: localLinks.length, target: worst.value.target },
                evidence: [worst.at, ...dead.slice(1).map(({ at }) => at)],
            };
        return { outcome: 'met', message: 'resolve', data: { count: localLinks.length }, evidence: [first.at] };
    },
    examples: [
        {
            name: 'a file that is there',
            files: { 'README.md': '# Aster\n\n[Data](data.md)\n', 'data.md': '' },
            answer: 'met',
        },
        { name: 'a file that is not', files: { 'README.md': '# Aster\n\n[Data](data.md)\n' }, answer: 'unmet' },
        {
            name: 'a picture that is not',
            files: { 'README.md': '# Aster\n\n![Loss](loss.png)\n' },
            answer: 'partial',
        },
        { name: 'no links', files: { 'README.md': '# Aster\n' }, answer: 'not-applicable' },
    ],
}));

// EXTERNAL MODULE: ./lib/src/licenses/hub.js
var hub = __webpack_require__(1600);
;// CONCATENATED MODULE: ./lib/rules/consistency/metadata-known.js



/* harmony default export */ const metadata_known = ((0,rule/* defineRule */.Km)({
    question: 'Are the values of the front matter ones that the hub knows?',
    why: 'A language that is no code, or a task that does not exist, makes the hub drop the field: nobody finds the model by it.',
    remedy: `Use the ids of the hub's lists: ISO 639 codes for languages; for a license that is not on its list,
    \`license: other\` with \`license_name\` and \`license_link\`.`,
    references: [
        'https://huggingface.co/docs/hub/model-cards',
        'https://huggingface.co/docs/hub/repositories-licenses',
        'https://github.com/huggingface/huggingface.js/tree/main/packages/tasks',
    ],
    of: 'repository',
    needs: ['hubMetadata', 'release'],
    messages: {
        known: 'The hub knows the values of the front matter.',
        spelled: 'The hub does not know the license "{value}"; its ids are written in lower case, such as "{known}".',
        unknown: 'The hub knows no {field} "{value}" ({count} in all).',
        library: 'The library "{value}" is not among those that are known here.',
        none: 'The front matter names no license, language, task, library or relation.',
    },
    check({ hubMetadata, release }) {
        const licenses = release.fields('license');
        const places = (0,rule/* evidence */.MX)([...licenses, ...hubMetadata].map(({ at }) => at));
        if (!places)
            return { outcome: 'not-applicable', message: 'none' };
        const foreign = licenses.filter(({ value }) => !(0,hub/* isHubLicense */.t)(value));
        const closed = hubMetadata.filter(({ value }) => !value.known && value.field !== 'library_name');
        const all = (0,rule/* evidence */.MX)([...foreign, ...closed].map(({ at }) => at));
        const [license] = foreign;
        if (license && all) {
            const { value } = license;
            const known = (0,catalogue/* findLicense */.vN)(value)
                ?.id.toLowerCase()
                .replace(/-(?:only|or-later)$/, '');
            if (known !== undefined && (0,hub/* isHubLicense */.t)(known))
                return { outcome: 'unmet', message: 'spelled', data: { value, known }, evidence: all };
            const data = { field: 'license', value, count: all.length };
            return { outcome: 'unmet', message: 'unknown', data, evidence: all };
        }
        const [first] = closed;
        if (first && all) {
            const data = { field: NAMES[first.value.field], value: first.value.value, count: all.length };
            return { outcome: 'unmet', message: 'unknown', data, evidence: all };
        }
        const library = hubMetadata.find(({ value }) => !value.known);
        // Libraries come and go: a new one is worth a look, and contradicts nothing.
        if (library)
            return {
                outcome: 'partial',
                message: 'library',
                data: { value: library.value.value },
                evidence: [library.at],
            };
        return { outcome: 'met', message: 'known', evidence: places };
    },
    examples: [
        {
            name: 'codes and a task',
            files: { 'README.md': '---\nlanguage: [en, fr]\npipeline_tag: text-generation\n---\n# Aster\n' },
            answer: 'met',
        },
        {
            name: 'a language by its name',
            files: { 'README.md': '---\nlanguage: french\n---\n# Aster\n' },
            answer: 'unmet',
        },
        {
            name: 'a task that does not exist',
            files: { 'README.md': '---\npipeline_tag: chatting\n---\n# Aster\n' },
            answer: 'unmet',
        },
        {
            name: 'a library that is new',
            files: { 'README.md': '---\nlibrary_name: asterlib\n---\n# Aster\n' },
            answer: 'partial',
        },
        {
            name: 'a license in words',
            files: { 'README.md': '---\nlicense: Apache License 2.0\n---\n' },
            answer: 'unmet',
        },
        {
            name: 'a name of the steward\u2019s own',
            files: { 'README.md': '---\nlicense: aster-community\n---\n' },
            answer: 'unmet',
        },
        {
            name: 'a license that is not on the list, as the hub wants it',
            files: {
                'README.md': '---\nlicense: other\nlicense_name: aster-community\nlicense_link: LICENSE\n---\n',
            },
            answer: 'met',
        },
        { name: 'no such field', files: { 'README.md': '---\ntags: [llm]\n---\n' }, answer: 'not-applicable' },
    ],
}));
/** What people call the fields. */
const NAMES = {
    language: 'language',
    pipeline_tag: 'task',
    library_name: 'library',
    base_model_relation: 'relation to a base model',
};

;// CONCATENATED MODULE: ./lib/rules/consistency/parameters-agree.js

/** How far the number in a name may be from what is counted: embeddings, experts and rounding are told differently. */
const MOST = 2.5;
/** A safetensors header that announces six million numbers of half a byte; the numbers themselves are left out. */
const SIX_MILLION = `\u0000\u0005\u0000\u0000\u0000\u0000\u0000\u0000${'{"a":{"dtype":"F4","shape":[6000000],"data_offsets":[0,16]}}'.padEnd(1280)}${'.'.repeat(16)}`;
const agree = (stated, counted) => stated <= counted * MOST && counted <= stated * MOST;
const figure = (parameters) => parameters >= 1e9 ? `${(parameters / 1e9).toFixed(1)} billion` : `${(parameters / 1e6).toFixed(0)} million`;
/* harmony default export */ const parameters_agree = ((0,rule/* defineRule */.Km)({
    question: 'Does the model have the size that it is said to have?',
    why: `The number in a model's name is what people choose by and what they buy memory for. Weights of another size are
    another model: a wrong upload, or a card that was copied.`,
    remedy: 'Upload the weights that the card is about, or correct the size in the title and the name.',
    references: ['https://huggingface.co/docs/safetensors', 'https://arxiv.org/abs/1810.03993'],
    of: 'repository',
    needs: ['sizes'],
    messages: {
        agree: 'The weights hold {counted} parameters, as the card says.',
        differ: 'The weights hold {counted} parameters; {stated} are stated.',
        silent: 'No size is stated.',
        none: 'No parameters were counted: the weights are pointers, lie elsewhere, are packed, or have no header.',
    },
    check({ sizes: { stated, mentioned, counted } }) {
        const [main] = counted;
        if (!main)
            return { outcome: 'not-applicable', message: 'none' };
        const [first] = stated;
        const said = [...stated, ...mentioned];
        for (const { value, at } of counted) {
            const matching = (0,rule/* evidence */.MX)(said.filter((each) => agree(each.value, value)).map((each) => each.at));
            if (matching)
                return {
                    outcome: 'met',
                    message: 'agree',
                    data: { counted: figure(value) },
                    evidence: [matching[0], at],
                };
        }
        if (!first)
            return { outcome: 'unknown', message: 'silent' };
        // What lies in folders may be a part or a variant of the model.
        const atRoot = counted.filter(({ at }) => !at.path.includes('/'));
        const [largest] = [...atRoot].sort((a, b) => b.value - a.value);
        if (!largest)
            return { outcome: 'unknown', message: 'silent' };
        return {
            outcome: 'unmet',
            message: 'differ',
            data: { counted: figure(largest.value), stated: figure(first.value) },
            evidence: [first.at, largest.at],
        };
    },
    examples: [
        {
            name: 'a name that says what the header counts',
            files: { 'README.md': '# Aster-6M\n', 'model.safetensors': SIX_MILLION },
            answer: 'met',
        },
        {
            name: 'a name that says a thousand times more',
            files: { 'README.md': '# Aster-7B\n', 'model.safetensors': SIX_MILLION },
            answer: 'unmet',
        },
        {
            name: 'a size that is a context\u2019s length',
            files: { 'README.md': '# Aster-1M\n', 'model.safetensors': SIX_MILLION },
            answer: 'unknown',
        },
        { name: 'no weights', files: { 'README.md': '# Aster-7B\n' }, answer: 'not-applicable' },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/consistency/placeholders-filled.js

/** A sample that is shown on demand. */
const folded = (label) => `<details><summary><b>${label}</b></summary>\n\n\`\`\`\nUser: \u2026\n\`\`\`\n\n</details>\n`;
/* harmony default export */ const placeholders_filled = ((0,rule/* defineRule */.Km)({
    question: 'Is the template text of the card replaced?',
    why: 'A placeholder under a heading looks like documentation to a table of contents, and says nothing to a reader.',
    remedy: 'Fill in the placeholder, or remove its heading.',
    references: ['https://huggingface.co/docs/hub/model-card-annotated'],
    of: 'repository',
    needs: ['placeholders', 'release'],
    messages: {
        filled: 'No template text is left.',
        left: 'Template text is left, first at {path}:{line} ({count} in all).',
        none: 'There is no card to look at.',
    },
    check({ placeholders, release }) {
        const [first] = placeholders;
        if (first)
            return {
                outcome: 'unmet',
                message: 'left',
                data: { count: placeholders.length, path: first.path, line: first.line ?? 1 },
                evidence: placeholders,
            };
        const card = release.card ? (0,rule/* evidence */.MX)([{ path: release.card.path, line: 1 }]) : undefined;
        if (card)
            return { outcome: 'met', message: 'filled', evidence: card };
        return { outcome: 'not-applicable', message: 'none' };
    },
    examples: [
        {
            name: 'a card in its own words',
            files: { 'README.md': '# Aster\n\nAster summarizes news.\n' },
            answer: 'met',
        },
        {
            name: 'a placeholder under a heading',
            files: { 'README.md': '# Aster\n\n## Training data\n\n[More Information Needed]\n' },
            answer: 'unmet',
        },
        {
            name: 'what is folded away under labels, and a link to a section of that name',
            files: {
                'README.md': `# Aster\n\n1. [TODO](#todo)\n\n## Samples\n\n${['Code', 'Math', 'Prose'].map(folded).join('\n')}`,
            },
            answer: 'met',
        },
        { name: 'no card', files: { 'model.safetensors': 'weights' }, answer: 'not-applicable' },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/consistency/pointers-valid.js

/* harmony default export */ const pointers_valid = ((0,rule/* defineRule */.Km)({
    question: 'Are the pointers to large files well formed?',
    why: 'A pointer stands for weights that live elsewhere. A broken one stands for nothing, and the download fails for everyone.',
    remedy: 'Commit the file again with Git LFS (or Xet) set up, so that a sound pointer replaces the broken one.',
    references: ['https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md'],
    of: 'repository',
    needs: ['artifacts'],
    messages: {
        valid: 'Every pointer is well formed ({count} in all).',
        broken: '{path} is a pointer that {defect}.',
        none: 'The repository holds no pointers.',
    },
    check({ artifacts }) {
        const pointers = artifacts.filter(({ pointer }) => pointer);
        const [first, ...rest] = pointers;
        if (!first)
            return { outcome: 'not-applicable', message: 'none' };
        const broken = pointers.filter(({ defect }) => defect !== undefined);
        const [worst] = broken;
        if (worst)
            return {
                outcome: 'unmet',
                message: 'broken',
                data: { path: worst.path, defect: worst.defect ?? '' },
                evidence: broken.map(({ path }) => ({ path, line: 1 })),
            };
        return {
            outcome: 'met',
            message: 'valid',
            data: { count: pointers.length },
            evidence: [{ path: first.path, line: 1 }, ...rest.map(({ path }) => ({ path, line: 1 }))],
        };
    },
    examples: [
        {
            name: 'a sound pointer',
            files: {
                'model.safetensors': 'version https://git-lfs.github.com/spec/v1\noid sha256:4665a2b1cf2a0b1d4ab3e9b5f8e3c1d2a7f6e5d4c3b2a1908f7e6d5c4b3a2910\nsize 4400216536\n',
            },
            answer: 'met',
        },
        {
            name: 'a digest that was cut',
            files: {
                'model.safetensors': 'version https://git-lfs.github.com/spec/v1\noid sha256:4665a2b1\nsize 4400216536\n',
            },
            answer: 'unmet',
        },
        { name: 'the file itself', files: { 'model.safetensors': 'weights' }, answer: 'not-applicable' },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/consistency/shards-complete.js

/**
 * What files hold besides their tensors: names, shapes and places in the header of each. And the share by which a total
 * may be off where every tensor is there: writers count truth values as an eighth of a byte, and views as what they are
 * cut from.
 */
const [BYTES_PER_FILE, BYTES_PER_TENSOR, TOLERANCE] = [64 * 1024, 1024, 0.01];
/** Files shown of a set that does not add up. */
const MAX_SHOWN = 3;
/* harmony default export */ const shards_complete = ((0,rule/* defineRule */.Km)({
    question: 'Are all shards of the weights there?',
    why: `Sharded weights load only when every file is there and whole; one that was forgotten, or that is left over from
    another upload, makes the rest useless.`,
    remedy: 'Upload the missing files, or write the index anew.',
    references: [
        'https://huggingface.co/docs/safetensors',
        'https://huggingface.co/docs/transformers/big_models',
    ],
    of: 'repository',
    needs: ['shardSets'],
    messages: {
        complete: 'Every shard is in the repository ({count} in all).',
        incomplete: 'Shards that are missing: {missing} of {count}, {first} among them.',
        unequal: '{index} announces {announced} bytes of tensors, and its shards hold {held} bytes.',
        elsewhere: 'An index names shards, none of which is in the repository.',
        none: 'The weights are not sharded.',
    },
    check({ shardSets }) {
        const here = shardSets.filter(({ expected, missing }) => missing.length < expected);
        if (shardSets.length === 0)
            return { outcome: 'not-applicable', message: 'none' };
        const broken = here.filter(({ missing }) => missing.length > 0);
        const [worst] = broken;
        if (worst)
            return {
                outcome: 'unmet',
                message: 'incomplete',
                data: { missing: worst.missing.length, count: worst.expected, first: worst.missing[0] ?? '' },
                evidence: broken.map(({ at }) => at),
            };
        for (const { at, indexed } of here) {
            const { announced, held, files, tensors } = indexed ?? {};
            if (!announced || held === undefined || files === undefined || tensors === undefined)
                continue;
            const headers = files.length * BYTES_PER_FILE + tensors * BYTES_PER_TENSOR;
            const off = announced.value * TOLERANCE;
            if (held >= announced.value - off && held <= announced.value + off + headers)
                continue;
            return {
                outcome: 'unmet',
                message: 'unequal',
                data: { index: at.path, announced: announced.value, held },
                evidence: [announced.at, ...files.map((path) => ({ path })).slice(0, MAX_SHOWN)],
            };
        }
        const [first, ...rest] = here;
        if (!first)
            return { outcome: 'unknown', message: 'elsewhere', evidence: shardSets.map(({ at }) => at) };
        const count = here.reduce((sum, { expected }) => sum + expected, 0);
        return {
            outcome: 'met',
            message: 'complete',
            data: { count },
            evidence: [first.at, ...rest.map(({ at }) => at)],
        };
    },
    examples: [
        {
            name: 'two of two',
            files: { 'model-00001-of-00002.safetensors': 'a', 'model-00002-of-00002.safetensors': 'b' },
            answer: 'met',
        },
        {
            name: 'one of two, by the index',
            files: {
                'model.safetensors.index.json': '{"weight_map": {"a": "model-00001-of-00002.safetensors", "b": "model-00002-of-00002.safetensors"}}',
                'model-00001-of-00002.safetensors': 'a',
            },
            answer: 'unmet',
        },
        {
            name: 'pointers that add up to what the index announces, headers included',
            files: {
                'model.safetensors.index.json': '{"metadata": {"total_size": 2000000}, "weight_map": {"a": "a.safetensors", "b": "b.safetensors"}}',
                'a.safetensors': pointer(1_000_080),
                'b.safetensors': pointer(1_000_080),
            },
            answer: 'met',
        },
        {
            name: 'a shard of another upload, half as long',
            files: {
                'model.safetensors.index.json': '{"metadata": {"total_size": 2000000}, "weight_map": {"a": "a.safetensors", "b": "b.safetensors"}}',
                'a.safetensors': pointer(1_000_080),
                'b.safetensors': pointer(500_080),
            },
            answer: 'unmet',
        },
        { name: 'one file', files: { 'model.safetensors': 'a' }, answer: 'not-applicable' },
    ],
}));
function pointer(size) {
    return `version https://git-lfs.github.com/spec/v1\noid sha256:${'0a'.repeat(32)}\nsize ${size}\n`;
}

;// CONCATENATED MODULE: ./lib/rules/consistency/tokenizer-present.js

/** Models that take and give text. */
const OF_TEXT = /(?:CausalLM|LMHeadModel|MaskedLM|ConditionalGeneration|Seq2SeqLM)$/;
const folderOf = (path) => path.slice(0, Math.max(path.lastIndexOf('/'), 0));
/** What a vocabulary is called, whatever the library. */
const VOCABULARY = /token|vocab|merges|spiece|sentencepiece|\bspm|bpe|tekken/i;
/* harmony default export */ const tokenizer_present = ((0,rule/* defineRule */.Km)({
    question: 'Is the tokenizer there that the model needs?',
    why: 'The numbers of a language model mean nothing without the vocabulary that turns text into them.',
    remedy: 'Put the tokenizer beside the weights (tokenizer.json, tokenizer.model, or vocabulary and merges).',
    references: [
        'https://huggingface.co/docs/transformers/main_classes/tokenizer',
        'https://github.com/google/sentencepiece',
    ],
    of: 'repository',
    needs: ['artifacts', 'configurations', 'tree'],
    messages: {
        present: 'The tokenizer stands beside the weights.',
        missing: '{path} is a language model with its weights; no tokenizer is beside them.',
        none: 'No language model of a library that loads the tokenizer from a file of its own is in the repository.',
    },
    check({ artifacts, configurations, tree }) {
        const weights = new Set(artifacts
            .filter(({ kind, format }) => kind === 'weights' && format !== 'gguf')
            .map(({ path }) => folderOf(path)));
        const models = configurations.filter(({ path, kind, architectures, vocabulary }) => kind === 'model' &&
            vocabulary !== undefined &&
            architectures.some((each) => (0,rule/* matches */.cK)(OF_TEXT, each)) &&
            weights.has(folderOf(path)));
        if (models.length === 0)
            return { outcome: 'not-applicable', message: 'none' };
        // It may lie beside the weights, in a folder of its own there, or above, shared by several models.
        const vocabularies = tree.entries
            .filter(({ path }) => (0,rule/* matches */.cK)(VOCABULARY, path))
            .map(({ path }) => folderOf(path));
        const serves = (vocabulary, folder) => folder === '' ||
            vocabulary === folder ||
            vocabulary.startsWith(`${folder}/`) ||
            folder.startsWith(vocabulary);
        const [without] = models.filter(({ path }) => !vocabularies.some((vocabulary) => serves(vocabulary, folderOf(path))));
        if (without)
            return {
                outcome: 'unmet',
                message: 'missing',
                data: { path: without.path },
                evidence: [{ path: without.path, line: 1 }],
            };
        const places = (0,rule/* evidence */.MX)(tree.entries.filter(({ path }) => (0,rule/* matches */.cK)(VOCABULARY, path)).map(({ path }) => ({ path })));
        return places
            ? { outcome: 'met', message: 'present', evidence: [places[0]] }
            : { outcome: 'not-applicable', message: 'none' };
    },
    examples: [
        {
            name: 'a language model with its tokenizer',
            files: {
                'config.json': '{"architectures": ["LlamaForCausalLM"], "vocab_size": 32000}',
                'model.safetensors': 'weights',
                'tokenizer.json': '{}',
            },
            answer: 'met',
        },
        {
            name: 'a language model without one',
            files: {
                'config.json': '{"architectures": ["LlamaForCausalLM"], "vocab_size": 32000}',
                'model.safetensors': 'weights',
            },
            answer: 'unmet',
        },
        {
            name: 'a model of images',
            files: {
                'config.json': '{"architectures": ["ViTForImageClassification"]}',
                'model.safetensors': 'weights',
            },
            answer: 'not-applicable',
        },
        {
            name: 'a GGUF file, which holds its own',
            files: {
                'config.json': '{"architectures": ["LlamaForCausalLM"], "vocab_size": 9}',
                'a.gguf': 'weights',
            },
            answer: 'not-applicable',
        },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/consistency/weights-intact.js

/* harmony default export */ const weights_intact = ((0,rule/* defineRule */.Km)({
    question: 'Do the headers of the weights parse?',
    why: 'A file that was cut off or overwritten on its way still looks like weights in a listing.',
    remedy: 'Upload the file again, and compare its size and digest with the original.',
    references: ['https://huggingface.co/docs/safetensors'],
    of: 'repository',
    needs: ['artifacts'],
    messages: {
        intact: 'Every header that was read parses ({count} in all).',
        damaged: '{path} {defect}.',
        none: 'No header was read: the weights are pointers, lie elsewhere, or have a format without one.',
    },
    check({ artifacts }) {
        const files = artifacts.filter(({ pointer }) => !pointer);
        const damaged = files.filter(({ defect }) => defect !== undefined);
        const [worst] = damaged;
        if (worst)
            return {
                outcome: 'unmet',
                message: 'damaged',
                data: { path: worst.path, defect: worst.defect ?? '' },
                evidence: damaged.map(({ path }) => ({ path })),
            };
        const [first, ...rest] = files.filter(({ parameters }) => parameters !== undefined);
        if (!first)
            return { outcome: 'not-applicable', message: 'none' };
        return {
            outcome: 'met',
            message: 'intact',
            data: { count: rest.length + 1 },
            evidence: [{ path: first.path }, ...rest.map(({ path }) => ({ path }))],
        };
    },
    examples: [
        {
            name: 'a header of eight bytes and its JSON',
            files: {
                // 0x0500 bytes of JSON, blanks after the closing brace included, as the format allows.
                'model.safetensors': `\u0000\u0005\u0000\u0000\u0000\u0000\u0000\u0000${'{"a":{"dtype":"F32","shape":[2,3],"data_offsets":[0,24]}}'.padEnd(1280)}${'.'.repeat(24)}`,
            },
            answer: 'met',
        },
        {
            name: 'a header that states more bytes than the file has',
            files: { 'model.safetensors': `\u0000\u0000\u0001\u0000\u0000\u0000\u0000\u0000${'.'.repeat(1500)}` },
            answer: 'unmet',
        },
        { name: 'no weights', files: { 'README.md': '# Aster\n' }, answer: 'not-applicable' },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/documentation/architecture-described.js

/** What a network is defined by, each with its figure. */
const DEFINING = [
    /\d (?:\w+ )?(?:layers|blocks)\b|\b(?:layers|n_?layers?|depth)\b\W+\d/i,
    /\b(?:hidden|embedding|model|d_model)[- _]?(?:size|dim\w*)?\b\W+(?:\w+ )?\d/i,
    /\d (?:[\w-]+ )?heads\b|\bheads\b\W+\d/i,
    /\bcontext\b\W+(?:\w+ ){0,2}\d|\dk? (?:tokens? )?(?:context|tokens)\b/i,
    /\bvocab\w*\b\W+(?:\w+ ){0,3}\d|\d (?:\w+ )?vocabulary\b/i,
    /\d (?:\w+ )?experts\b|\bexperts\b\W+\d/i,
    /\b(?:ffn|feed-?forward|intermediate|mlp)\b/i,
    /\b(?:rotary|rope|alibi|position(?:al)? embedding\w*)\b/i,
    /\b(?:swiglu|gelu|silu|glu|gated linear|rmsnorm|layer ?norm\w*)\b/i,
    /\b(?:grouped[- ]query|gqa|multi-query|mqa|multi-head latent|mla)\b/i,
];
/** So many of them let a reader build it. */
const ENOUGH = 4;
/* harmony default export */ const architecture_described = ((0,rule/* defineRule */.Km)({
    attribute: 'documentation',
    question: 'Is the architecture described?',
    why: 'Layers, widths and the kind of network tell what the weights mean; without them a file of numbers says nothing.',
    remedy: 'Describe the architecture with its figures: layers, hidden size, heads, context, parameters.',
    references: ['https://arxiv.org/abs/1810.03993', 'https://arxiv.org/abs/2403.13784'],
    of: ['code.architecture'],
    needs: ['topics', 'release', 'artifacts'],
    messages: {
        section: 'A section describes the architecture, with figures.',
        partly: 'The architecture is mentioned, without the figures that define it.',
        configuration: 'The configuration file gives the figures; no document explains them.',
        card: 'The card does not describe the architecture.',
        silent: 'No document describes the architecture.',
    },
    check({ topics, release, artifacts }) {
        const sections = (0,rule/* evidence */.MX)(topics.architecture
            .filter(({ text }) => DEFINING.filter((pattern) => (0,rule/* matches */.cK)(pattern, text)).length >= ENOUGH)
            .map(({ at }) => at));
        if (sections)
            return { level: 'open', message: 'section', evidence: sections };
        const partly = (0,rule/* evidence */.MX)(topics.architecture.filter(({ words }) => words >= 4).map(({ at }) => at));
        if (partly)
            return { level: 'partial', message: 'partly', evidence: partly };
        const configurations = (0,rule/* evidence */.MX)(artifacts
            .filter(({ path }) => /(?:^|\/)(?:config|params)\.json$/.test(path))
            .map(({ path }) => ({ path, line: 1 })));
        if (configurations)
            return { level: 'partial', message: 'configuration', evidence: configurations };
        if (release.cardPresent)
            return { level: 'closed', message: 'card' };
        return { level: 'unknown', message: 'silent' };
    },
    examples: [
        {
            name: 'a section with figures',
            files: {
                'README.md': '# Aster\n\n## Architecture\n\nAster is a decoder-only transformer with 32 layers, a hidden size of 4,096, 32 attention heads in 8 groups and a context of 8,192 tokens. It uses rotary position embeddings, RMSNorm before each block and SwiGLU activations.\n',
            },
            answer: 'open',
        },
        {
            name: 'a word in passing',
            files: { 'README.md': '# Aster\n\nAster is a decoder-only transformer language model.\n' },
            answer: 'partial',
        },
        {
            name: 'a card that is silent',
            files: { 'README.md': '---\nlicense: mit\n---\n# Aster\n\nA model.\n' },
            answer: 'closed',
        },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/documentation/benchmarks-named.js

/* harmony default export */ const benchmarks_named = ((0,rule/* defineRule */.Km)({
    attribute: 'documentation',
    question: 'Are the evaluation data named?',
    why: 'A score is of a benchmark in one version, and of the part of it that was held out. Without its name it is of nothing.',
    remedy: 'Name each benchmark with its version and split, and say where the held-out data come from.',
    references: ['https://arxiv.org/abs/1810.03993', 'https://arxiv.org/abs/2403.13784'],
    of: ['datasets.evaluation'],
    needs: ['results', 'topics', 'holdings', 'release'],
    messages: {
        described: 'A section describes the evaluation data.',
        named: 'Benchmarks are named, with results, with the protocol or with the code that runs them.',
        card: 'The card names no evaluation data.',
        silent: 'No document names evaluation data.',
    },
    check({ results, topics, holdings, release }, component) {
        const described = (0,rule/* evidence */.MX)(topics['evaluation-data']
            .filter(({ extent, words }) => extent === 'section' && words >= 20)
            .map(({ at }) => at));
        if (described)
            return { level: 'open', message: 'described', evidence: described };
        const named = (0,rule/* evidence */.MX)([
            ...[...results, ...topics.harness, ...topics['evaluation-protocol']].map(({ at }) => at),
            ...[...(holdings.get(component) ?? []), ...(holdings.get('code.evaluation') ?? [])].map(({ at }) => at),
        ]);
        if (named)
            return { level: 'partial', message: 'named', evidence: named };
        if (release.cardPresent)
            return { level: 'closed', message: 'card' };
        return { level: 'unknown', message: 'silent' };
    },
    examples: [
        {
            name: 'a table of results',
            files: {
                'README.md': '# Aster\n\n## Evaluation\n\n| Benchmark | Aster |\n|---|---|\n| MMLU | 61.2 |\n',
            },
            answer: 'partial',
        },
        {
            name: 'a section on the evaluation data',
            files: {
                'README.md': '# Aster\n\n## Testing data\n\nTwo thousand letters of sailors from the archive of the port, written after the training data were collected and checked against them for duplicates.\n',
            },
            answer: 'open',
        },
        {
            name: 'a card that is silent',
            files: { 'README.md': '---\nlicense: mit\n---\n# Aster\n\nA model.\n' },
            answer: 'closed',
        },
        { name: 'a README that is silent', files: { 'README.md': '# Aster\n' }, answer: 'unknown' },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/documentation/changes-logged.js

const CHANGE_LOG = /^(?:docs?\/)?(?:change_?log|changes|history|release[-_]?notes|news)(?:\.\w+)?$/i;
/* harmony default export */ const changes_logged = ((0,rule/* defineRule */.Km)({
    attribute: 'documentation',
    question: 'Are changes between versions logged?',
    why: 'Results refer to a version. When weights or data change under the same name, nobody can tell what was measured.',
    remedy: 'Add a CHANGELOG.md, or a dated list of changes to the card.',
    references: ['https://crfm.stanford.edu/fmti/', 'https://keepachangelog.com'],
    ifReleased: true,
    of: ['weights.pretrained', 'weights.adapted'],
    needs: ['tree', 'topics', 'release'],
    messages: {
        file: 'A change log is in the repository.',
        section: 'A document lists changes.',
        card: 'The card lists no changes.',
        silent: 'No document lists changes.',
    },
    check({ tree, topics, release }) {
        const files = (0,rule/* evidence */.MX)(tree.entries.filter(({ path }) => (0,rule/* matches */.cK)(CHANGE_LOG, path)).map(({ path }) => ({ path, line: 1 })));
        if (files)
            return { level: 'open', message: 'file', evidence: files };
        const sections = (0,rule/* evidence */.MX)(topics.changes.map(({ at }) => at));
        if (sections)
            return { level: 'open', message: 'section', evidence: sections };
        if (release.cardPresent)
            return { level: 'closed', message: 'card' };
        return { level: 'unknown', message: 'silent' };
    },
    examples: [
        {
            name: 'a file',
            files: { 'README.md': '# Aster\n', 'CHANGELOG.md': '# Changes\n\n## 1.1\n\nNew tokenizer.\n' },
            answer: 'open',
        },
        {
            name: 'a section',
            files: { 'README.md': '# Aster\n\n## News\n\n- 2026-01-12: version 1.1 with a new tokenizer.\n' },
            answer: 'open',
        },
        {
            name: 'a card that is silent',
            files: { 'README.md': '---\nlicense: mit\n---\n# Aster\n\nA model.\n' },
            answer: 'closed',
        },
        { name: 'a README that is silent', files: { 'README.md': '# Aster\n' }, answer: 'unknown' },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/documentation/checkpoints-documented.js

/* harmony default export */ const checkpoints_documented = ((0,rule/* defineRule */.Km)({
    attribute: 'documentation',
    question: 'Is it said how to use the intermediate checkpoints?',
    why: 'Checkpoints from along the way are there for those who study training: they have to know which step each is of, and how to load it.',
    remedy: 'List the checkpoints with the step that each is of, and show how to load one.',
    references: ['https://arxiv.org/abs/2405.15802'],
    of: ['weights.intermediate'],
    needs: ['topics', 'holdings'],
    messages: {
        told: 'The documents say what the checkpoints are and how to get them.',
        mentioned: 'Checkpoints are out; no document says which step each is of.',
        untold: 'Checkpoints are in the repository; no document speaks of them.',
        none: 'No intermediate checkpoints are released here.',
    },
    check({ topics, holdings }) {
        const told = (0,rule/* evidence */.MX)(topics.checkpoints.filter(({ words }) => words >= 8).map(({ at }) => at));
        if (told)
            return { level: 'open', message: 'told', evidence: told };
        const named = (0,rule/* evidence */.MX)(topics.checkpoints.map(({ at }) => at));
        if (named)
            return { level: 'partial', message: 'mentioned', evidence: named };
        const held = holdings.get('weights.intermediate') ?? [];
        const linked = (0,rule/* evidence */.MX)(held.filter(({ how }) => how !== 'file').map(({ at }) => at));
        if (linked)
            return { level: 'partial', message: 'mentioned', evidence: linked };
        if (held.length > 0)
            return { level: 'closed', message: 'untold', evidence: held.map(({ at }) => at) };
        return { level: 'unknown', message: 'none' };
    },
    examples: [
        {
            name: 'a section on checkpoints',
            files: {
                'README.md': '# Aster\n\n## Intermediate checkpoints\n\nWe release intermediate checkpoints every 1,000 steps at [acme/aster-checkpoints](https://huggingface.co/acme/aster-checkpoints), one branch for each.\n',
            },
            answer: 'open',
        },
        {
            name: 'files without a word',
            files: {
                'README.md': '# Aster\n',
                'checkpoint-1000/optimizer.pt': 'state',
                'checkpoint-1000/model.safetensors': 'weights',
            },
            answer: 'closed',
        },
        { name: 'no checkpoints', files: { 'README.md': '# Aster\n' }, answer: 'unknown' },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/documentation/citation-given.js

/* harmony default export */ const citation_given = ((0,rule/* defineRule */.Km)({
    attribute: 'documentation',
    question: 'Is it said how to cite the release?',
    why: 'A citation ties results to the exact release that produced them, and gives those who made it their due.',
    remedy: 'Add a CITATION.cff, or a BibTeX entry under a heading "Citation".',
    references: ['https://citation-file-format.github.io', 'https://arxiv.org/abs/2403.13784'],
    ifReleased: true,
    of: ['weights.pretrained', 'weights.adapted'],
    needs: ['topics', 'citationFile', 'release'],
    messages: {
        given: 'The repository says how to cite it.',
        broken: 'CITATION.cff is there, and no program can cite from it. {problem}',
        card: 'The card does not say how to cite the model.',
        silent: 'No document says how to cite the release.',
    },
    check({ topics, citationFile, release }) {
        const whole = citationFile && citationFile.problem === undefined && citationFile.missing.length === 0;
        const given = (0,rule/* evidence */.MX)([
            ...(whole ? [citationFile.at] : []),
            ...topics.citation.filter(({ words, code }) => code > 0 || words >= 5).map(({ at }) => at),
        ]);
        if (given)
            return { level: 'open', message: 'given', evidence: given };
        if (citationFile) {
            const problem = citationFile.problem ?? `It lacks ${citationFile.missing.join(', ')}.`;
            return { level: 'partial', message: 'broken', data: { problem }, evidence: [citationFile.at] };
        }
        if (release.cardPresent)
            return { level: 'closed', message: 'card' };
        return { level: 'unknown', message: 'silent' };
    },
    examples: [
        {
            name: 'a citation file',
            files: {
                'README.md': '# Aster\n',
                'CITATION.cff': 'cff-version: 1.2.0\nmessage: Please cite Aster.\ntitle: Aster\nauthors:\n  - name: The Aster authors\n',
            },
            answer: 'open',
        },
        {
            name: 'a citation file that names nobody',
            files: { 'README.md': '# Aster\n', 'CITATION.cff': 'cff-version: 1.2.0\n' },
            answer: 'partial',
        },
        {
            name: 'a BibTeX entry',
            files: { 'README.md': '# Aster\n\n## Citation\n\n```bibtex\n@misc{aster, title={Aster}}\n```\n' },
            answer: 'open',
        },
        {
            name: 'a card that is silent',
            files: { 'README.md': '---\nlicense: mit\n---\n# Aster\n\nA model.\n' },
            answer: 'closed',
        },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/documentation/code-documented.js

/** The topic under which documents speak of each. */
const ABOUT = {
    'code.data-processing': 'data-processing',
    'code.training': 'training',
    'code.finetuning': 'finetuning',
    'code.evaluation': 'evaluation-protocol',
};
/** Headings over what follows pre-training. */
const POST_TRAINING = /\bpost-?train|\bfine-?tun|\balign|\brlhf\b|\bsft\b|\binstruct|\bdistill|\breinforcement/i;
/** Whether a document stands in the folder of a file, or above it but below the root. */
function isBeside(document, file) {
    return document.includes('/') && file.startsWith(document.slice(0, document.lastIndexOf('/') + 1));
}
/* harmony default export */ const code_documented = ((0,rule/* defineRule */.Km)({
    attribute: 'documentation',
    question: 'Is it said how to run the code?',
    why: 'Code that nobody is told how to run is released in name only.',
    remedy: 'Show the command that runs each published part, with its inputs and outputs.',
    references: ['https://osai-index.eu', 'https://arxiv.org/abs/2403.13784'],
    of: [
        'code.data-processing',
        'code.training',
        'code.finetuning',
        'code.inference',
        'code.supporting-libraries',
        'code.evaluation',
    ],
    needs: ['holdings', 'snippets', 'installs', 'topics', 'documents', 'settings'],
    messages: {
        run: '{component}: the documents show how to run it.',
        partly: '{component}: the documents speak of it without a command.',
        silent: '{component}: published, but no document says how to run it.',
        unnamed: '{component}: published; the commands that the documents show name none of its files.',
        none: '{component}: nothing of it is here to document.',
    },
    check({ holdings, snippets, installs, topics, documents, settings }, component) {
        const places = holdings.get(component);
        if (component === 'code.supporting-libraries') {
            const loads = snippets.filter(({ value }) => value.does === 'load');
            const shown = (0,rule/* evidence */.MX)([...installs, ...loads].map(({ at }) => at));
            if (shown)
                return { level: 'partial', message: 'partly', evidence: shown };
            return places ? { level: 'closed', message: 'silent' } : { level: 'unknown', message: 'none' };
        }
        if (component === 'code.inference') {
            if (!places)
                return { level: 'unknown', message: 'none' };
            const shown = (0,rule/* evidence */.MX)(snippets.map(({ at }) => at));
            if (shown)
                return { level: 'open', message: 'run', evidence: shown };
            const told = (0,rule/* evidence */.MX)(topics['quick-start'].filter(({ words }) => words >= 8).map(({ at }) => at));
            if (told)
                return { level: 'partial', message: 'partly', evidence: told };
            return { level: 'closed', message: 'silent' };
        }
        const postTraining = topics.training.filter(({ extent, words, at }) => extent === 'section' && words >= 25 && (0,rule/* matches */.cK)(POST_TRAINING, at.text ?? ''));
        const files = (places ?? []).filter(({ how }) => how === 'file').map(({ at }) => at.path);
        const beside = documents.filter(({ path }) => files.some((file) => isBeside(path, file)));
        const passages = [...topics[ABOUT[component]], ...(component === 'code.finetuning' ? postTraining : [])];
        const shown = (0,rule/* evidence */.MX)([
            ...snippets
                .filter(({ at }) => files.some((path) => at.text?.includes(path.slice(path.lastIndexOf('/') + 1))))
                .map(({ at }) => at),
            // A section on it that holds code, or a document beside it that does.
            ...(places ? passages : [])
                .filter(({ extent, code }) => extent === 'section' && code > 0)
                .map(({ at }) => at),
            ...beside
                .filter(({ sections }) => sections.some(({ blocks }) => blocks.some(({ kind }) => kind === 'code')))
                .map(({ path }) => ({ path, line: 1 })),
        ]);
        if (shown)
            return { level: 'open', message: 'run', evidence: shown };
        const trains = component === 'code.training' || component === 'code.finetuning';
        const told = (0,rule/* evidence */.MX)([
            ...beside.map(({ path }) => ({ path, line: 1 })),
            ...passages
                .filter(({ extent, words }) => component !== 'code.training' || (extent === 'section' && words >= 25))
                .map(({ at }) => at),
            ...(trains && places ? settings.map(({ at }) => at) : []),
        ]);
        if (told)
            return { level: 'partial', message: 'partly', evidence: told };
        if (!places)
            return { level: 'unknown', message: 'none' };
        // Commands that name no file of it may still run it, through an entry point or a module's name.
        if (snippets.some(({ value }) => value.does === 'run'))
            return { level: 'unknown', message: 'unnamed' };
        return { level: 'closed', message: 'silent' };
    },
    examples: [
        {
            name: 'the command that starts the training',
            of: 'code.training',
            files: { 'README.md': '# Aster\n\n```bash\npython train.py --config base.yaml\n```\n', 'train.py': '' },
            answer: 'open',
        },
        {
            name: 'a README beside the scripts',
            of: 'code.training',
            files: { 'README.md': '# Aster\n', 'training/README.md': '# Training\n', 'training/train.py': '' },
            answer: 'partial',
        },
        {
            name: 'a script that nothing mentions',
            of: 'code.training',
            files: { 'README.md': '# Aster\n', 'train.py': '' },
            answer: 'closed',
        },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/documentation/compute-stated.js

/** How long machines ran, or how much they computed. */
const TIMED = /\d[^\d\n]*\b(?:hours?|hrs|days|weeks|months|minutes|[KMGTPEZ]?FLOPS?)\b|\b(?:[GT]PU|[AHV][18]00)[- ]hours\b/i;
/* harmony default export */ const compute_stated = ((0,rule/* defineRule */.Km)({
    attribute: 'documentation',
    question: 'Is the compute of the training stated?',
    why: `Compute tells what it would take to train the model again, and is the first filter of rules on risk. A number of
    accelerators without their time says neither.`,
    remedy: 'State the hardware, the hours that it ran, and the total as GPU hours or FLOP.',
    references: ['https://arxiv.org/abs/2405.10799', 'https://arxiv.org/abs/2403.13784'],
    of: ['system.infrastructure'],
    needs: ['topics', 'release'],
    messages: {
        stated: 'The documents state the compute of the training.',
        partly: 'The documents speak of hardware or compute, without a time or a total.',
        card: 'The card does not state the compute of the training.',
        silent: 'No document states the compute of the training.',
    },
    check({ topics, release }) {
        const stated = (0,rule/* evidence */.MX)(topics.compute.filter(({ text }) => (0,rule/* matches */.cK)(TIMED, text)).map(({ at }) => at));
        if (stated)
            return { level: 'open', message: 'stated', evidence: stated };
        const partly = (0,rule/* evidence */.MX)(topics.compute.map(({ at }) => at));
        if (partly)
            return { level: 'partial', message: 'partly', evidence: partly };
        if (release.cardPresent)
            return { level: 'closed', message: 'card' };
        return { level: 'unknown', message: 'silent' };
    },
    examples: [
        {
            name: 'a total with its unit',
            files: { 'README.md': '# Aster\n\nTraining took 2.788M H800 GPU hours.\n' },
            answer: 'open',
        },
        {
            name: 'hardware without a time',
            files: { 'README.md': '# Aster\n\nAster was trained on 64 H100 accelerators.\n' },
            answer: 'partial',
        },
        {
            name: 'what running it takes',
            files: { 'README.md': '# Aster\n\nInference takes 16 GB of GPU memory.\n' },
            answer: 'unknown',
        },
        {
            name: 'a card that is silent',
            files: { 'README.md': '---\nlicense: mit\n---\n# Aster\n\nA model.\n' },
            answer: 'closed',
        },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/documentation/contact-given.js

/* harmony default export */ const contact_given = ((0,rule/* defineRule */.Km)({
    attribute: 'documentation',
    question: 'Is it said whom to contact?',
    why: 'Those who find a fault, or themselves in the data, need somebody to tell.',
    remedy: 'Name an address or an issue tracker in the card.',
    references: ['https://arxiv.org/abs/1810.03993', 'https://crfm.stanford.edu/fmti/'],
    ifReleased: true,
    of: ['weights.pretrained', 'weights.adapted'],
    needs: ['topics', 'release'],
    messages: {
        given: 'The documents say whom to contact.',
        card: 'The card names no contact.',
        silent: 'No document names a contact.',
    },
    check({ topics, release }) {
        const given = (0,rule/* evidence */.MX)(topics.contact.map(({ at }) => at));
        if (given)
            return { level: 'open', message: 'given', evidence: given };
        if (release.cardPresent)
            return { level: 'closed', message: 'card' };
        return { level: 'unknown', message: 'silent' };
    },
    examples: [
        {
            name: 'an address',
            files: { 'README.md': '# Aster\n\n## Contact\n\nWrite to aster@example.org.\n' },
            answer: 'open',
        },
        {
            name: 'a card that is silent',
            files: { 'README.md': '---\nlicense: mit\n---\n# Aster\n\nA model.\n' },
            answer: 'closed',
        },
        { name: 'a README that is silent', files: { 'README.md': '# Aster\n' }, answer: 'unknown' },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/documentation/data-card-present.js

/* harmony default export */ const data_card_present = ((0,rule/* defineRule */.Km)({
    attribute: 'documentation',
    question: 'Is there a data card?',
    why: 'Data that travel without a description are misread: what is in them, who is in them, and what they are not fit for.',
    remedy: 'Add a README.md with front matter beside the data, or a datasheet.md, that says where the data come from and what they hold.',
    references: ['https://arxiv.org/abs/1803.09010', 'https://huggingface.co/docs/hub/datasets-cards'],
    of: ['datasets.pretraining', 'datasets.finetuning', 'datasets.alignment', 'datasets.evaluation'],
    needs: ['cards', 'holdings', 'release'],
    messages: {
        card: '{component}: a data card is in the repository.',
        none: '{component}: released here, and no data card is.',
        silent: '{component}: nothing in the repository says that they are part of it.',
    },
    check({ cards, holdings, release }, component) {
        const trainedOn = release.weights.includes('weights.pretrained')
            ? 'datasets.pretraining'
            : 'datasets.finetuning';
        const held = holdings.get(component) ?? [];
        const places = (0,rule/* evidence */.MX)(cards.data);
        if (places && (held.length > 0 || component === trainedOn))
            return { level: 'open', message: 'card', evidence: places };
        if (held.some(({ how }) => how === 'file'))
            return { level: 'closed', message: 'none', evidence: held.map(({ at }) => at) };
        return { level: 'unknown', message: 'silent' };
    },
    examples: [
        {
            name: 'a datasheet',
            files: {
                'README.md': '# Aster\n',
                'datasheet.md': '# Aster instructions\n\nWritten by students in 2025.\n',
            },
            answer: 'open',
        },
        {
            name: 'data without a card',
            files: { 'README.md': '# Aster\n', 'aster_pretraining_corpus.jsonl': '{}\n' },
            answer: 'closed',
        },
        { name: 'no data', files: { 'README.md': '# Aster\n' }, answer: 'unknown' },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/documentation/data-described.js

/* harmony default export */ const data_described = ((0,rule/* defineRule */.Km)({
    attribute: 'documentation',
    question: 'Are the data described?',
    why: `Where data cannot be shared, a description is what remains: their sources, how they were obtained, selected,
    labeled and processed. The Open Source AI Definition asks for it of all training data.`,
    remedy: 'Name the sources, how they were obtained and processed, and how large they are.',
    references: ['https://opensource.org/ai/open-source-ai-definition', 'https://arxiv.org/abs/1803.09010'],
    of: ['datasets.pretraining', 'datasets.finetuning', 'datasets.alignment'],
    needs: ['dataSources', 'release', 'holdings', 'references'],
    messages: {
        sources: '{component}: the sources are named, with a link or with how much was taken of them.',
        partly: '{component}: mentioned, without saying where they come from and how much was taken of them.',
        card: '{component}: the card does not describe them.',
        silent: '{component}: no document describes them.',
    },
    check({ dataSources, release, holdings, references }, component) {
        const trainedOn = release.weights.includes('weights.pretrained')
            ? 'datasets.pretraining'
            : 'datasets.finetuning';
        const passages = dataSources.filter(({ value }) => (value.stage ?? trainedOn) === component && value.words >= 3);
        const full = (0,rule/* evidence */.MX)(passages.filter(({ value }) => value.named && (value.sized || value.linked)).map(({ at }) => at));
        if (full)
            return { level: 'open', message: 'sources', evidence: full };
        const used = references.filter(({ kind, standing }) => kind === 'dataset' && standing === 'used');
        const partly = (0,rule/* evidence */.MX)([
            ...passages.map(({ at }) => at),
            ...(component === trainedOn ? used.map(({ mention }) => mention.at) : []),
            ...(holdings.get(component) ?? []).map(({ at }) => at),
        ]);
        if (partly)
            return { level: 'partial', message: 'partly', evidence: partly };
        if (release.cardPresent && component === trainedOn)
            return { level: 'closed', message: 'card' };
        return { level: 'unknown', message: 'silent' };
    },
    examples: [
        {
            name: 'a section with sources, sizes and processing',
            files: {
                'README.md': '# Aster\n\n## Training data\n\nAster was trained on [Open Web](https://huggingface.co/datasets/acme/open-web), 1.2 trillion tokens of web pages crawled between 2020 and 2024, on [Code Commons](https://huggingface.co/datasets/acme/code-commons), 200 billion tokens of permissively licensed code, and on 30 billion tokens of books in the public domain. Pages were filtered by language and quality, near duplicates were removed with MinHash, and personal data were masked before tokenization with a vocabulary of 64,000 entries.\n',
            },
            answer: 'open',
        },
        {
            name: 'a sentence about sources',
            files: {
                'README.md': '# Aster\n\n## Training data\n\nAster was trained on two trillion tokens of web pages, books and code.\n',
            },
            answer: 'partial',
        },
        {
            name: 'a card that is silent',
            files: { 'README.md': '---\nlicense: mit\n---\n# Aster\n\nA model.\n' },
            answer: 'closed',
        },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/documentation/documentation-declared.js


/* harmony default export */ const documentation_declared = ((0,rule/* defineRule */.Km)({
    attribute: 'documentation',
    question: 'Is the declared documentation where it is declared to be?',
    why: `Reports, data cards and manuals often live outside the repository. A declaration leads to them; what it names in the
    repository itself can be looked up.`,
    remedy: 'Name under `documentation:` in openness.yml a file of the repository, or the address of the page.',
    references: ['https://arxiv.org/abs/2405.15802'],
    of: components/* componentIds */.Ao,
    needs: ['configuration', 'tree'],
    messages: {
        held: '{component}: described in {where}, as declared.',
        elsewhere: '{component}: described at {where}, as declared; the page was not looked at.',
        missing: '{component}: declared to be described in {where}, which is not in the repository.',
        none: '{component}: no documentation is declared.',
    },
    check({ configuration, tree }, component) {
        const places = configuration.declarations.flatMap((declaration) => declaration.component === component && 'documentation' in declaration ? declaration.documentation : []);
        const local = places.filter(({ value }) => !(0,rule/* matches */.cK)(/^https?:\/\//i, value));
        const missing = local.find(({ value }) => !tree.has(value.replace(/^\.\//, '')));
        if (missing)
            return { level: 'closed', message: 'missing', data: { where: missing.value }, evidence: [missing.at] };
        const held = (0,rule/* evidence */.MX)(local.map(({ at, value }) => ({ ...at, text: value })));
        const [file] = local;
        if (held && file)
            return { level: 'open', message: 'held', data: { where: file.value }, evidence: held };
        const elsewhere = (0,rule/* evidence */.MX)(places.map(({ at }) => at));
        const [page] = places;
        if (elsewhere && page)
            return { level: 'partial', message: 'elsewhere', data: { where: page.value }, evidence: elsewhere };
        return { level: 'not-applicable', message: 'none' };
    },
    examples: [
        {
            name: 'a file of the repository',
            of: 'datasets.pretraining',
            files: {
                'README.md': '# Aster\n',
                'notes/corpus.md': '# How the corpus was made\n',
                'openness.yml': 'components:\n  datasets.pretraining:\n    documentation: notes/corpus.md\n',
            },
            answer: 'open',
        },
        {
            name: 'a page elsewhere',
            of: 'datasets.pretraining',
            files: {
                'README.md': '# Aster\n',
                'openness.yml': 'components:\n  datasets.pretraining:\n    documentation: https://example.org/aster/data\n',
            },
            answer: 'partial',
        },
        {
            name: 'a file that is not there',
            of: 'datasets.pretraining',
            files: {
                'README.md': '# Aster\n',
                'openness.yml': 'components:\n  datasets.pretraining:\n    documentation: notes/corpus.md\n',
            },
            answer: 'closed',
        },
        { name: 'nothing declared', files: { 'README.md': '# Aster\n' }, answer: 'not-applicable' },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/documentation/energy-stated.js

/* harmony default export */ const energy_stated = ((0,rule/* defineRule */.Km)({
    attribute: 'documentation',
    question: 'Is the energy or the carbon of the training stated?',
    why: 'Training a large model uses as much energy as a town. A figure lets others weigh that, and spares them a second run.',
    remedy: 'State the energy in kWh or the emissions in kg of CO2 equivalent, and how they were estimated.',
    references: ['https://arxiv.org/abs/1910.09700', 'https://arxiv.org/abs/2211.02001'],
    of: ['system.infrastructure'],
    needs: ['topics', 'release'],
    messages: {
        stated: 'The documents state the energy or the emissions of the training.',
        card: 'The card does not state the energy or the emissions of the training.',
        silent: 'No document states the energy or the emissions of the training.',
    },
    check({ topics, release }) {
        const stated = (0,rule/* evidence */.MX)([
            ...release.fields('co2_eq_emissions').filter(({ value }) => (0,rule/* matches */.cK)(/^[\d_.]+(?:e\d+)?$/i, value)),
            ...topics.energy,
        ].map(({ at }) => at));
        if (stated)
            return { level: 'open', message: 'stated', evidence: stated };
        if (release.cardPresent)
            return { level: 'closed', message: 'card' };
        return { level: 'unknown', message: 'silent' };
    },
    examples: [
        {
            name: 'a figure with its unit',
            files: { 'README.md': '# Aster\n\nTraining emitted an estimated 12 tCO2eq.\n' },
            answer: 'open',
        },
        {
            name: 'a heading over the template\u2019s own words',
            files: {
                'README.md': '---\nlicense: mit\n---\n# Aster\n\n## Environmental impact\n\nCarbon Emitted: Unknown\n',
            },
            answer: 'closed',
        },
        { name: 'a README that is silent', files: { 'README.md': '# Aster\n' }, answer: 'unknown' },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/documentation/evaluation-reported.js

/* harmony default export */ const evaluation_reported = ((0,rule/* defineRule */.Km)({
    attribute: 'documentation',
    question: 'Are evaluation results reported?',
    why: 'Figures on named benchmarks can be compared and checked; "outperforms" cannot.',
    remedy: 'Add a table of results with the name of each benchmark and its setting.',
    references: ['https://arxiv.org/abs/1810.03993', 'https://arxiv.org/abs/2403.13784'],
    ifReleased: true,
    of: ['weights.pretrained', 'weights.adapted'],
    needs: ['results', 'release'],
    messages: {
        figures: 'Results are reported with figures and with the benchmark or test set that they are of.',
        unnamed: 'Figures are reported; of which benchmark or test set, the documents do not say.',
        pointer: 'Results are spoken of, pictured or linked; the documents give no figure.',
        card: 'The card reports no results.',
        silent: 'No document reports results.',
    },
    check({ results, release }) {
        const figures = results.filter(({ value }) => value.how !== 'pointer');
        const identified = (0,rule/* evidence */.MX)(figures.filter(({ value }) => value.identified).map(({ at }) => at));
        if (identified)
            return { level: 'open', message: 'figures', evidence: identified };
        const unnamed = (0,rule/* evidence */.MX)(figures.map(({ at }) => at));
        if (unnamed)
            return { level: 'partial', message: 'unnamed', evidence: unnamed };
        const pointers = (0,rule/* evidence */.MX)(results.map(({ at }) => at));
        if (pointers)
            return { level: 'partial', message: 'pointer', evidence: pointers };
        if (release.cardPresent)
            return { level: 'closed', message: 'card' };
        return { level: 'unknown', message: 'silent' };
    },
    examples: [
        {
            name: 'a table of results',
            files: {
                'README.md': '# Aster\n\n## Evaluation\n\n| Benchmark | Aster |\n|---|---|\n| MMLU | 61.2 |\n',
            },
            answer: 'open',
        },
        {
            name: 'a figure in a sentence',
            files: {
                'README.md': '# Aster\n\n## Evaluation\n\nOn MMLU with five shots Aster reaches an accuracy of 61.2.\n',
            },
            answer: 'open',
        },
        {
            name: 'a pointer to another place',
            files: {
                'README.md': '# Aster\n\n## Evaluation\n\nAll results, with the settings of every run, stand in our report.\n',
            },
            answer: 'partial',
        },
        {
            name: 'a table of file sizes',
            files: {
                'README.md': '---\nlicense: mit\n---\n# Aster\n\n| File | Size |\n|---|---|\n| aster-q4.gguf | 4.2 GB |\n',
            },
            answer: 'closed',
        },
        {
            name: 'a card that is silent',
            files: { 'README.md': '---\nlicense: mit\n---\n# Aster\n\nA model that outperforms others.\n' },
            answer: 'closed',
        },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/documentation/evaluation-reproducible.js

const HARNESS = /\b(?:lm_eval|lm-eval|olmes|opencompass|lighteval|evalplus|helm-run|oe-eval|sacrebleu|simple_evals)\b/i;
/** Whether a line of a shell runs a harness or an evaluation script: by what it starts, not by an option of a training. */
function evaluates(line) {
    if ((0,rule/* matches */.cK)(HARNESS, line))
        return true;
    const words = line.split(/\s+/);
    return words.some((word, index) => {
        const starts = /\.(?:py|sh)$/.test(word) || words[index - 1] === '-m';
        return ((starts && (0,rule/* matches */.cK)(/eval/i, word)) ||
            /^--(?:do_)?eval$/.test(word) ||
            /^(?:run_)?mode=["']?eval/.test(word));
    });
}
/* harmony default export */ const evaluation_reproducible = ((0,rule/* defineRule */.Km)({
    attribute: 'documentation',
    question: 'Can the evaluation be repeated?',
    why: 'A number without the harness, the prompts and the command behind it can be believed or not; it cannot be checked.',
    remedy: 'Publish the evaluation code, or name the harness with its version, and show the command that gives the numbers.',
    references: ['https://arxiv.org/abs/2403.13784', 'https://arxiv.org/abs/2405.14782'],
    of: ['code.evaluation'],
    needs: ['snippets', 'holdings', 'topics', 'results'],
    messages: {
        command: 'The documents show the command that runs the evaluation.',
        code: 'Evaluation code is here; no document shows the command that runs it.',
        harness: 'A harness is named; no command is shown.',
        none: 'Results are reported; nothing shows how to get them again.',
        silent: 'Nothing is said of evaluation.',
    },
    check({ snippets, holdings, topics, results }) {
        const held = holdings.get('code.evaluation') ?? [];
        const names = held
            .filter(({ how }) => how === 'file')
            .map(({ at }) => at.path.slice(at.path.lastIndexOf('/') + 1))
            .filter((name) => name.length > 4);
        const commands = (0,rule/* evidence */.MX)(snippets
            .map(({ at }) => at)
            .filter(({ text = '' }) => evaluates(text) || names.some((name) => text.includes(name))));
        if (commands)
            return { level: 'open', message: 'command', evidence: commands };
        const code = (0,rule/* evidence */.MX)(held.map(({ at }) => at));
        if (code)
            return { level: 'partial', message: 'code', evidence: code };
        const harness = (0,rule/* evidence */.MX)(topics.harness.map(({ at }) => at));
        if (harness)
            return { level: 'partial', message: 'harness', evidence: harness };
        if (results.length > 0)
            return { level: 'closed', message: 'none', evidence: results.slice(0, 1).map(({ at }) => at) };
        return { level: 'unknown', message: 'silent' };
    },
    examples: [
        {
            name: 'the command of a harness',
            files: {
                'README.md': '# Aster\n\n## Evaluation\n\n```bash\npython -m lm_eval --model hf --tasks mmlu\n```\n',
            },
            answer: 'open',
        },
        {
            name: 'a harness by name',
            files: {
                'README.md': '# Aster\n\n## Evaluation\n\nAll numbers come from the LM Evaluation Harness.\n',
            },
            answer: 'partial',
        },
        {
            name: 'numbers alone',
            files: {
                'README.md': '# Aster\n\n## Evaluation\n\n| Benchmark | Aster |\n|---|---|\n| MMLU | 61.2 |\n',
            },
            answer: 'closed',
        },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/documentation/infrastructure-described.js

/** How long machines ran, or how much they computed. */
const infrastructure_described_TIMED = /\d[^\d\n]*\b(?:hours|days|weeks|months|[KMGTPEZ]?FLOPS?)\b/i;
/* harmony default export */ const infrastructure_described = ((0,rule/* defineRule */.Km)({
    attribute: 'documentation',
    question: 'Is the set-up of training and serving described?',
    why: 'The machines, their number and the software that ran on them are part of how a model came to be, and of what it takes to use it.',
    remedy: 'Say on which machines and with which software the model was trained and is served.',
    references: ['https://arxiv.org/abs/2405.15802', 'https://crfm.stanford.edu/fmti/'],
    of: ['system.infrastructure'],
    needs: ['topics', 'holdings', 'release'],
    messages: {
        both: 'The machines of the training are described with their time, and the set-up is in the repository.',
        partly: 'Hardware or software of training or serving is named.',
        card: 'The card says nothing of machines or software.',
        silent: 'No document says anything of machines or software.',
    },
    check({ topics, holdings, release }) {
        const held = holdings.get('system.infrastructure') ?? [];
        const timed = topics.compute.filter(({ text }) => (0,rule/* matches */.cK)(infrastructure_described_TIMED, text));
        const both = held.length > 0 ? (0,rule/* evidence */.MX)([...timed, ...topics.hardware].map(({ at }) => at)) : undefined;
        if (both && timed.length > 0 && topics.cluster.length > 0)
            return { level: 'open', message: 'both', evidence: both };
        const partly = (0,rule/* evidence */.MX)([
            ...[...topics.compute, ...topics.hardware, ...topics.cluster, ...topics.serving].map(({ at }) => at),
            ...held.map(({ at }) => at),
        ]);
        if (partly)
            return { level: 'partial', message: 'partly', evidence: partly };
        if (release.cardPresent)
            return { level: 'closed', message: 'card' };
        return { level: 'unknown', message: 'silent' };
    },
    examples: [
        {
            name: 'machines, time, software and the image that it runs in',
            files: {
                'README.md': '# Aster\n\n## Training set-up\n\nAster was trained with Megatron-LM on 64 nodes of 8 H100 GPUs for 21 days.\n',
                Dockerfile: 'FROM python:3.12\n',
            },
            answer: 'open',
        },
        {
            name: 'the machine of the training',
            files: { 'README.md': '# Aster\n\nAster was trained on 64 H100 GPUs.\n' },
            answer: 'partial',
        },
        {
            name: 'what it is served with',
            files: { 'README.md': '# Aster\n\nDeploy Aster with vLLM on a single GPU.\n' },
            answer: 'partial',
        },
        {
            name: 'a card that is silent',
            files: { 'README.md': '---\nlicense: mit\n---\n# Aster\n\nA model.\n' },
            answer: 'closed',
        },
        { name: 'a README that is silent', files: { 'README.md': '# Aster\n' }, answer: 'unknown' },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/documentation/intended-use-stated.js

/* harmony default export */ const intended_use_stated = ((0,rule/* defineRule */.Km)({
    attribute: 'documentation',
    question: 'Is the intended use stated?',
    why: 'Those who decide whether a model fits their purpose need to know what its makers had in mind, in their own words.',
    remedy: 'Add a section that says for which uses and users the model is meant.',
    references: ['https://arxiv.org/abs/1810.03993', 'https://huggingface.co/docs/hub/model-card-annotated'],
    ifReleased: true,
    of: ['weights.pretrained', 'weights.adapted'],
    needs: ['topics', 'release'],
    messages: {
        section: 'A section says what the model is meant for.',
        sentence: 'A sentence says what the model is meant for.',
        card: 'The card does not say what the model is meant for.',
        silent: 'No document says what the model is meant for.',
    },
    check({ topics, release }) {
        const passages = topics['intended-use'];
        const sections = (0,rule/* evidence */.MX)(passages.filter(({ extent, words }) => extent === 'section' && words >= 5).map(({ at }) => at));
        if (sections)
            return { level: 'open', message: 'section', evidence: sections };
        const sentences = (0,rule/* evidence */.MX)(passages.filter(({ extent }) => extent === 'sentence').map(({ at }) => at));
        if (sentences)
            return { level: 'partial', message: 'sentence', evidence: sentences };
        if (release.cardPresent)
            return { level: 'closed', message: 'card' };
        return { level: 'unknown', message: 'silent' };
    },
    examples: [
        {
            name: 'a section of its own',
            files: {
                'README.md': '# Aster\n\n## Intended use\n\nAster is meant for research on summarization of English news.\n',
            },
            answer: 'open',
        },
        {
            name: 'a sentence in passing',
            files: { 'README.md': '# Aster\n\nAster is designed for summarization of news.\n' },
            answer: 'partial',
        },
        {
            name: 'a heading over template text',
            files: {
                'README.md': '---\nlicense: mit\n---\n# Aster\n\n## Intended use\n\n[More Information Needed]\n',
            },
            answer: 'closed',
        },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/documentation/languages-and-modalities-stated.js

/* harmony default export */ const languages_and_modalities_stated = ((0,rule/* defineRule */.Km)({
    attribute: 'documentation',
    question: 'Are the languages and modalities stated?',
    why: 'Whether a model speaks a language, or takes an image, decides for most people whether it is of use to them at all.',
    remedy: 'List the languages in the front matter, and say what goes in and what comes out.',
    references: ['https://arxiv.org/abs/1810.03993', 'https://arxiv.org/abs/2502.16701'],
    ifReleased: true,
    of: ['weights.pretrained', 'weights.adapted'],
    needs: ['topics', 'release'],
    messages: {
        stated: 'Languages or modalities are stated.',
        card: 'The card states neither languages nor modalities.',
        silent: 'No document states languages or modalities.',
    },
    check({ topics, release }) {
        const stated = (0,rule/* evidence */.MX)([
            ...['language', 'languages', 'pipeline_tag'].flatMap((field) => release.fields(field).map(({ at }) => at)),
            ...topics.languages.map(({ at }) => at),
        ]);
        if (stated)
            return { level: 'open', message: 'stated', evidence: stated };
        if (release.cardPresent)
            return { level: 'closed', message: 'card' };
        return { level: 'unknown', message: 'silent' };
    },
    examples: [
        {
            name: 'a field of the front matter',
            files: { 'README.md': '---\nlanguage: [en, fr]\n---\n# Aster\n' },
            answer: 'open',
        },
        {
            name: 'a sentence',
            files: { 'README.md': '# Aster\n\nAster was trained on English and German text.\n' },
            answer: 'open',
        },
        {
            name: 'a card that is silent',
            files: { 'README.md': '---\nlicense: mit\n---\n# Aster\n\nA model.\n' },
            answer: 'closed',
        },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/documentation/limitations-stated.js

/* harmony default export */ const limitations_stated = ((0,rule/* defineRule */.Km)({
    attribute: 'documentation',
    question: 'Are the limitations stated?',
    why: 'Every model fails somewhere. Naming where lets others avoid it, and shows that somebody looked.',
    remedy: 'Add a section on known limitations, biases and uses that the model is not fit for.',
    references: ['https://arxiv.org/abs/1810.03993', 'https://huggingface.co/docs/hub/model-card-annotated'],
    ifReleased: true,
    of: ['weights.pretrained', 'weights.adapted'],
    needs: ['topics', 'release'],
    messages: {
        section: 'A section names limitations.',
        sentence: 'A sentence names a limitation.',
        card: 'The card names no limitation.',
        silent: 'No document names a limitation.',
    },
    check({ topics, release }) {
        const passages = topics.limitations;
        const sections = (0,rule/* evidence */.MX)(passages.filter(({ extent, words }) => extent === 'section' && words >= 8).map(({ at }) => at));
        if (sections)
            return { level: 'open', message: 'section', evidence: sections };
        const sentences = (0,rule/* evidence */.MX)(passages.filter(({ extent }) => extent === 'sentence').map(({ at }) => at));
        if (sentences)
            return { level: 'partial', message: 'sentence', evidence: sentences };
        if (release.cardPresent)
            return { level: 'closed', message: 'card' };
        return { level: 'unknown', message: 'silent' };
    },
    examples: [
        {
            name: 'a section of its own',
            files: {
                'README.md': '# Aster\n\n## Limitations\n\nAster knows little of languages other than English and invents sources.\n',
            },
            answer: 'open',
        },
        {
            name: 'a sentence in passing',
            files: { 'README.md': '# Aster\n\nThe model may hallucinate facts.\n' },
            answer: 'partial',
        },
        {
            name: 'a card that is silent',
            files: { 'README.md': '---\nlicense: mit\n---\n# Aster\n\nA model.\n' },
            answer: 'closed',
        },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/documentation/model-card-present.js

/* harmony default export */ const model_card_present = ((0,rule/* defineRule */.Km)({
    attribute: 'documentation',
    question: 'Is there a model card?',
    why: 'A card in the tree travels with the weights and is versioned with them; a page elsewhere can change or vanish.',
    remedy: 'Add a README.md with front matter, or a MODEL_CARD.md, that says what the model is, for whom, and how it was made.',
    references: ['https://arxiv.org/abs/1810.03993', 'https://huggingface.co/docs/hub/model-cards'],
    ifReleased: true,
    of: ['weights.pretrained', 'weights.adapted'],
    needs: ['cards', 'documents'],
    messages: {
        card: 'The repository holds a model card.',
        readme: 'A README presents the model; there is no model card.',
        none: 'The repository holds no document that presents the model.',
    },
    check({ cards, documents }) {
        const places = (0,rule/* evidence */.MX)(cards.model);
        if (places)
            return { level: 'open', message: 'card', evidence: places };
        const readme = documents.find(({ role }) => role === 'readme');
        if (readme)
            return { level: 'closed', message: 'readme', evidence: [{ path: readme.path, line: 1 }] };
        return { level: 'closed', message: 'none' };
    },
    examples: [
        {
            name: 'a README with front matter',
            files: { 'README.md': '---\nlicense: mit\n---\n# Aster\n' },
            answer: 'open',
        },
        {
            name: 'a card of its own',
            files: { 'README.md': '# Aster\n', 'MODEL_CARD.md': '# Aster\n' },
            answer: 'open',
        },
        { name: 'a README and no card', files: { 'README.md': '# Aster\n' }, answer: 'closed' },
        { name: 'weights and nothing else', files: { 'model.safetensors': 'weights' }, answer: 'closed' },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/documentation/outputs-shown.js

/* harmony default export */ const outputs_shown = ((0,rule/* defineRule */.Km)({
    attribute: 'documentation',
    question: 'Are outputs of the model shown?',
    why: 'A few outputs, failures among them, tell more about a model than a paragraph of adjectives.',
    remedy: 'Show some inputs with what the model made of them, and do not leave out the failures.',
    references: ['https://arxiv.org/abs/2403.13784'],
    ifReleased: true,
    of: ['weights.pretrained', 'weights.adapted'],
    needs: ['topics', 'release'],
    messages: {
        shown: 'Outputs of the model are shown.',
        card: 'The card shows no output of the model.',
        silent: 'No document shows an output of the model.',
    },
    check({ topics, release }) {
        const shown = (0,rule/* evidence */.MX)(topics['outputs-shown'].map(({ at }) => at));
        if (shown)
            return { level: 'open', message: 'shown', evidence: shown };
        const widget = (0,rule/* evidence */.MX)(release.fields('widget').map(({ at }) => at));
        if (widget)
            return { level: 'partial', message: 'shown', evidence: widget };
        if (release.cardPresent)
            return { level: 'closed', message: 'card' };
        return { level: 'unknown', message: 'silent' };
    },
    examples: [
        {
            name: 'a section of samples',
            files: {
                'README.md': '# Aster\n\n## Sample outputs\n\n> The sea is calm tonight, and the lamps are lit.\n',
            },
            answer: 'open',
        },
        {
            name: 'a card that is silent',
            files: { 'README.md': '---\nlicense: mit\n---\n# Aster\n\nA model.\n' },
            answer: 'closed',
        },
        { name: 'a README that is silent', files: { 'README.md': '# Aster\n' }, answer: 'unknown' },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/documentation/paper-peer-reviewed.js

/* harmony default export */ const paper_peer_reviewed = ((0,rule/* defineRule */.Km)({
    attribute: 'documentation',
    question: 'Is there a paper on the release that peers reviewed?',
    why: 'Reviewers ask what a report would rather leave out. A reviewed paper is no proof, and still the best check that the field has.',
    remedy: 'Once the paper is published, name the conference or journal beside its link.',
    references: ['https://osai-index.eu', 'https://arxiv.org/abs/2403.13784'],
    ifReleased: true,
    of: ['weights.pretrained', 'weights.adapted'],
    needs: ['topics', 'release', 'references'],
    messages: {
        reviewed: 'The documents name the conference or journal of a paper on this release.',
        preprint: 'A report is linked; nothing says that it was reviewed.',
        silent: 'No document names a paper on this release.',
    },
    check({ topics, references }) {
        const own = references.filter(({ kind, standing }) => kind === 'paper' && standing === 'own');
        const published = own
            .filter(({ name }) => /^(?:ACL |OpenReview |doi:)/.test(name))
            .map(({ mention }) => mention.at);
        const reviewed = (0,rule/* evidence */.MX)([...published, ...topics['peer-reviewed'].map(({ at }) => at)]);
        if (reviewed)
            return { level: 'open', message: 'reviewed', evidence: reviewed };
        const preprint = own.map(({ mention }) => mention.at);
        if (preprint.length > 0)
            return { level: 'closed', message: 'preprint', evidence: preprint };
        return { level: 'unknown', message: 'silent' };
    },
    examples: [
        {
            name: 'a paper with its conference',
            files: { 'README.md': '# Aster\n\nOur paper was accepted at NeurIPS 2025.\n' },
            answer: 'open',
        },
        {
            name: 'a preprint',
            files: { 'README.md': '# Aster\n\nRead our [technical report](https://arxiv.org/abs/2601.00001).\n' },
            answer: 'closed',
        },
        { name: 'a README that is silent', files: { 'README.md': '# Aster\n' }, answer: 'unknown' },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/documentation/product-documented.js

/** Commands that start an interface. */
const STARTS = /\b(?:streamlit|chainlit) run\b|web_?(?:demo|ui|app)\w{0,30}\.py\b|\b(?:app|gradio_\w+)\.py\b/i;
/* harmony default export */ const product_documented = ((0,rule/* defineRule */.Km)({
    attribute: 'documentation',
    question: 'Is it said how to use the product?',
    why: 'An interface is what most people meet of a model. How to start it, or where it is, belongs to what is released.',
    remedy: 'Say where the interface is, or show the command that starts it.',
    references: ['https://arxiv.org/abs/2405.15802'],
    of: ['system.product'],
    needs: ['topics', 'holdings', 'snippets'],
    messages: {
        told: 'The documents say how to run the interface that is in the repository.',
        partly: 'An interface or a hosted service is named.',
        none: 'An interface is in the repository; no document speaks of it.',
        silent: 'No document speaks of an interface or a service.',
    },
    check({ topics, holdings, snippets }) {
        const held = (holdings.get('system.product') ?? [])
            .filter(({ how }) => how === 'file')
            .map(({ at }) => at);
        const names = held.map(({ path }) => path.slice(path.lastIndexOf('/') + 1));
        const commands = (0,rule/* evidence */.MX)(snippets
            .filter(({ at }) => names.some((name) => at.text?.includes(name)) || (0,rule/* matches */.cK)(STARTS, at.text ?? ''))
            .map(({ at }) => at));
        if (commands)
            return { level: 'open', message: 'told', evidence: commands };
        const partly = (0,rule/* evidence */.MX)(topics.product.map(({ at }) => at));
        if (partly)
            return { level: 'partial', message: 'partly', evidence: partly };
        const untold = (0,rule/* evidence */.MX)(held);
        if (untold)
            return { level: 'closed', message: 'none', evidence: untold };
        return { level: 'unknown', message: 'silent' };
    },
    examples: [
        {
            name: 'an interface that nothing speaks of',
            files: { 'README.md': '# Aster\n', 'web_demo.py': '' },
            answer: 'closed',
        },
        {
            name: 'the command of a demo',
            files: { 'README.md': '# Aster\n\n```bash\npython web_demo.py\n```\n', 'web_demo.py': '' },
            answer: 'open',
        },
        {
            name: 'a hosted service',
            files: {
                'README.md': '# Aster\n\nYou can chat with Aster on our official website: https://chat.example.org.\n',
            },
            answer: 'partial',
        },
        { name: 'a README that is silent', files: { 'README.md': '# Aster\n' }, answer: 'unknown' },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/documentation/report-available.js

/** What a report is called that is no paper. */
const ELSEWHERE = /^\W*(?:technical (?:blog(?: post)?|report|paper)|model card|system card|white ?paper|research blog)\W*$/i;
/** There, a model card is the page of the model itself. */
const HUB = /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co|modelscope\.cn|github\.com)\//i;
const PDF = /\.pdf$/i;
const REPORT = /report|paper|technical/i;
/* harmony default export */ const report_available = ((0,rule/* defineRule */.Km)({
    attribute: 'documentation',
    question: 'Is there a technical report?',
    why: 'A report or preprint holds what a card has no room for: choices, ablations, failures.',
    remedy: 'Link the report or preprint of this release from the README.',
    references: ['https://arxiv.org/abs/2403.13784', 'https://osai-index.eu'],
    ifReleased: true,
    of: ['weights.pretrained', 'weights.adapted'],
    needs: ['references', 'release', 'tree', 'names', 'links'],
    messages: {
        linked: 'The documents link to a report or paper of this release.',
        elsewhere: 'The documents link to a post or a card elsewhere that describes the release.',
        held: 'The repository holds the report.',
        card: 'The card names no report or paper.',
        silent: 'No document names a report or paper.',
    },
    check({ references, release, tree, names, links }) {
        // A PDF that is called a report, at most one folder deep, or one at the root that is called like the release.
        const held = (0,rule/* evidence */.MX)(tree.entries
            .filter(({ path, kind }) => kind === 'file' && (0,rule/* matches */.cK)(PDF, path))
            .filter(({ path }) => {
            const depth = path.split('/').length - 1;
            return (depth <= 1 && (0,rule/* matches */.cK)(REPORT, path)) || (depth === 0 && names.includes(path));
        })
            .map(({ path }) => ({ path })));
        if (held)
            return { level: 'open', message: 'held', evidence: held };
        const linked = (0,rule/* evidence */.MX)(references
            .filter(({ kind, standing }) => kind === 'paper' && standing === 'own')
            .map(({ mention }) => mention.at));
        if (linked)
            return { level: 'open', message: 'linked', evidence: linked };
        const elsewhere = (0,rule/* evidence */.MX)(links
            .filter(({ value }) => (0,rule/* matches */.cK)(ELSEWHERE, value.text) && !(0,rule/* matches */.cK)(HUB, value.target))
            .map(({ at }) => at));
        if (elsewhere)
            return { level: 'partial', message: 'elsewhere', evidence: elsewhere };
        if (release.cardPresent)
            return { level: 'closed', message: 'card' };
        return { level: 'unknown', message: 'silent' };
    },
    examples: [
        {
            name: 'a link to a preprint',
            files: { 'README.md': '# Aster\n\nRead our [technical report](https://arxiv.org/abs/2601.00001).\n' },
            answer: 'open',
        },
        {
            name: 'a report in the tree',
            files: { 'README.md': '# Aster\n', 'aster_technical_report.pdf': '%PDF' },
            answer: 'open',
        },
        {
            name: 'somebody else\u2019s paper',
            files: {
                'README.md': '---\nlicense: mit\n---\n# Aster\n\n## Acknowledgements\n\nWe thank the authors of [Boreas](https://arxiv.org/abs/2501.00001).\n',
            },
            answer: 'closed',
        },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/documentation/settings-stated.js

/* harmony default export */ const settings_stated = ((0,rule/* defineRule */.Km)({
    attribute: 'documentation',
    question: 'Are the settings of the training stated with their values?',
    why: 'Learning rate, batch size and the number of steps decide what a training run gives; without them nobody can repeat it.',
    remedy: 'State the settings with their values in the card, or publish the configuration of the run.',
    references: ['https://opensource.org/ai/open-source-ai-definition', 'https://arxiv.org/abs/2403.13784'],
    of: ['code.training', 'code.finetuning'],
    needs: ['settings', 'release'],
    messages: {
        stated: 'Settings are stated with their values: {kinds}.',
        card: 'The card does not state the settings of the training.',
        silent: 'No document and no configuration states the settings of the training.',
    },
    check({ settings, release }, component) {
        const own = release.weights.includes('weights.pretrained') ? 'code.training' : 'code.finetuning';
        const places = component === own ? (0,rule/* evidence */.MX)(settings.map(({ at }) => at)) : undefined;
        if (places) {
            const kinds = [...new Set(settings.map(({ value }) => value.kind))];
            if (kinds.length >= 2)
                return { level: 'open', message: 'stated', data: { kinds: kinds.join(', ') }, evidence: places };
        }
        if (release.cardPresent && component === own)
            return { level: 'closed', message: 'card' };
        return { level: 'unknown', message: 'silent' };
    },
    examples: [
        {
            name: 'settings in the card',
            files: {
                'README.md': '# Aster\n\n## Training\n\nAster was trained for 300,000 steps with a peak learning rate of 3e-4 and a batch size of 1,024.\n',
            },
            answer: 'open',
        },
        {
            name: 'the configuration of the run',
            files: { 'README.md': '# Aster\n', 'configs/train.yaml': 'learning_rate: 3e-4\nbatch_size: 1024\n' },
            answer: 'open',
        },
        {
            name: 'one setting, which is no recipe',
            files: {
                'README.md': '# Aster\n\n## Training\n\nAster was trained for 3 epochs on web text.\n',
            },
            answer: 'unknown',
        },
        {
            name: 'settings of sampling, which say nothing of the training',
            files: {
                'README.md': '---\nlicense: mit\n---\n# Aster\n\n## Inference\n\nUse a temperature of 0.7 and 50 inference steps.\n',
            },
            answer: 'closed',
        },
        {
            name: 'a card that is silent',
            files: { 'README.md': '---\nlicense: mit\n---\n# Aster\n\nA model.\n' },
            answer: 'closed',
        },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/documentation/training-described.js

/* harmony default export */ const training_described = ((0,rule/* defineRule */.Km)({
    attribute: 'documentation',
    question: 'Is the training procedure described?',
    why: 'How a model was trained tells what can be expected of it and what it would take to make it again.',
    remedy: 'Describe the stages, methods and settings of the training, with figures.',
    references: ['https://arxiv.org/abs/1810.03993', 'https://opensource.org/ai/open-source-ai-definition'],
    ifReleased: true,
    of: ['weights.pretrained', 'weights.adapted'],
    needs: ['topics', 'settings', 'release'],
    messages: {
        settings: 'The training is described, with settings and their values.',
        partly: 'The training is mentioned, without the settings that would let it be repeated.',
        card: 'The card does not describe the training.',
        silent: 'No document describes the training.',
    },
    check({ topics, settings, release }) {
        const passages = (0,rule/* evidence */.MX)(topics.training
            .filter(({ extent, words, tables, code }) => extent === 'section' ? words >= 6 || tables > 0 || code > 0 : words >= 3)
            .map(({ at }) => at));
        const said = settings.filter(({ value }) => value.where === 'document');
        if (passages && new Set(said.map(({ value }) => value.kind)).size >= 2)
            return {
                level: 'open',
                message: 'settings',
                evidence: [passages[0], ...said.map(({ at }) => at), ...passages.slice(1)],
            };
        if (passages)
            return { level: 'partial', message: 'partly', evidence: passages };
        if (release.cardPresent)
            return { level: 'closed', message: 'card' };
        return { level: 'unknown', message: 'silent' };
    },
    examples: [
        {
            name: 'a section with settings',
            files: {
                'README.md': '# Aster\n\n## Training\n\nAster was trained for 300,000 steps of 2 million tokens each with AdamW, a peak learning rate of 3e-4 that falls along a cosine, a weight decay of 0.1 and a context of 4,096 tokens, in two stages: web text first, then code and books.\n',
            },
            answer: 'open',
        },
        {
            name: 'a sentence in passing',
            files: { 'README.md': '# Aster\n\nAster was trained with next-token prediction on web text.\n' },
            answer: 'partial',
        },
        {
            name: 'a card that is silent',
            files: { 'README.md': '---\nlicense: mit\n---\n# Aster\n\nA model.\n' },
            answer: 'closed',
        },
    ],
}));

// EXTERNAL MODULE: ./lib/src/licenses/weigh.js
var weigh = __webpack_require__(3119);
;// CONCATENATED MODULE: ./lib/rules/licensing/commercial-use-allowed.js



/* harmony default export */ const commercial_use_allowed = ((0,rule/* defineRule */.Km)({
    attribute: 'licensing',
    question: 'Do the terms allow commercial use?',
    why: `Whether a company may use it decides for many who builds on a release. A ceiling on users or revenue, or a form to
    fill in first, is a yes only for some.`,
    remedy: 'Choose terms that do not tell commercial use from other use, or say in the card that they do.',
    references: ['https://opensource.org/osd', 'https://opendefinition.org/od/2.1/en/'],
    of: [...(0,components/* componentsOf */.ct)('datasets'), ...(0,components/* componentsOf */.ct)('code'), ...(0,components/* componentsOf */.ct)('weights')],
    needs: ['licensing', 'shipped'],
    messages: {
        allowed: '{component}: {license} allows commercial use.',
        bounded: '{component}: {license} allows commercial use within bounds.',
        forbidden: '{component}: {license} does not allow commercial use.',
        stated: '{component}: commercial use is ruled out in so many words.',
        unclear: '{component}: whether its terms allow commercial use is not known.',
        silent: '{component}: no license is stated for it.',
        nothing: '{component}: nothing of it is shipped here.',
    },
    check({ licensing, shipped }, component) {
        if (!shipped.has(component))
            return { level: 'unknown', message: 'nothing' };
        const terms = licensing.get(component);
        if (!terms)
            return { level: 'unknown', message: 'silent' };
        const [first, ...rest] = terms.statements;
        const evidence = [first.at, ...rest.map(({ at }) => at)];
        const stated = terms.statements.flatMap(({ at, conditions = [], added = [] }) => [...conditions, ...added].flatMap(({ kind, line, endLine }) => kind === 'non-commercial' || kind === 'research-only' ? [{ path: at.path, line, endLine }] : []));
        const license = terms.licenses.map(({ name }) => name).join(' and ');
        const [line] = stated;
        const conditions = new Set(terms.licenses.flatMap((each) => each.conditions));
        const { level } = (0,weigh/* weighAll */.Sh)(terms, (0,components/* familyOf */.Ap)(component));
        // Of a choice the freer license counts: then one part that forbids it says nothing.
        const choice = terms.statements.some(({ expression }) => (0,rule/* matches */.cK)(/ or /i, expression ?? ''));
        const forbidden = conditions.has('non-commercial') || conditions.has('research-only');
        if (forbidden && !choice && level === 'restricted')
            return {
                level: 'restricted',
                message: 'forbidden',
                data: { license },
                evidence: line ? [line, ...evidence] : evidence,
            };
        if (line && level === 'restricted')
            return { level: 'restricted', message: 'stated', evidence: stated };
        if (level === 'unknown' || license === '')
            return { level: 'unknown', message: 'unclear', evidence };
        const bounded = ['user-threshold', 'revenue-threshold', 'registration'].some((each) => conditions.has(each));
        if (bounded && level !== 'open')
            return { level: 'conditional', message: 'bounded', data: { license }, evidence };
        return { level: 'open', message: 'allowed', data: { license }, evidence };
    },
    examples: [
        {
            name: 'an open license',
            of: 'weights.pretrained',
            files: { 'README.md': '---\nlicense: mit\n---\n# Aster\n', 'model.safetensors': 'weights' },
            answer: 'open',
        },
        {
            name: 'restrictions on use that leave commerce alone',
            of: 'weights.pretrained',
            files: {
                'README.md': '---\nlicense: bigscience-openrail-m\n---\n# Aster\n',
                'model.safetensors': 'weights',
            },
            answer: 'open',
        },
        {
            name: 'a ceiling on users',
            of: 'weights.pretrained',
            files: { 'README.md': '---\nlicense: llama3.1\n---\n# Aster\n', 'model.safetensors': 'weights' },
            answer: 'conditional',
        },
        {
            name: 'a non-commercial license',
            of: 'weights.pretrained',
            files: { 'README.md': '---\nlicense: cc-by-nc-4.0\n---\n# Aster\n', 'model.safetensors': 'weights' },
            answer: 'restricted',
        },
        {
            name: 'words that rule it out beside an open license',
            of: 'weights.pretrained',
            files: {
                'README.md': '# Aster\n\nThe model weights are licensed under Apache 2.0, for non-commercial use only.\n',
                'model.safetensors': 'weights',
            },
            answer: 'restricted',
        },
        {
            name: 'words that allow both',
            of: 'weights.pretrained',
            files: {
                'README.md': '# Aster\n\nThe model weights are licensed under Apache 2.0 for both commercial and non-commercial use.\n',
                'model.safetensors': 'weights',
            },
            answer: 'open',
        },
        {
            name: 'no license',
            of: 'weights.pretrained',
            files: { 'README.md': '# Aster\n', 'model.safetensors': 'weights' },
            answer: 'unknown',
        },
    ],
}));

// EXTERNAL MODULE: ./lib/src/licenses/lineage.js
var licenses_lineage = __webpack_require__(3530);
;// CONCATENATED MODULE: ./lib/rules/licensing/duties-met.js


/* harmony default export */ const duties_met = ((0,rule/* defineRule */.Km)({
    attribute: 'licensing',
    question: 'Does it do what the licenses of its base models ask of those who pass them on?',
    why: `Most licenses of models end for those who do not keep them: a copy of the agreement, a Notice file, words to be shown,
    a name that begins as theirs does. What is left out is easily mended, and whoever builds on it inherits the gap.`,
    remedy: 'Add what the message names: the clause of the license says in which form.',
    references: [
        'https://www.llama.com/llama3_1/license/',
        'https://ai.google.dev/gemma/terms',
        'https://www.licenses.ai/ai-licenses',
    ],
    of: ['weights.adapted'],
    needs: ['lineage', 'statements', 'documents', 'names', 'release', 'holdings'],
    messages: {
        kept: '{license} asks for {asked}: all of it is here.',
        some: '{license} asks for {asked}; missing: {missing}.',
        none: '{license} asks for {asked}; nothing of it is here.',
        elsewhere: 'What was made is passed on elsewhere: whether the duties of {license} are kept there is not to be seen here.',
        free: 'The licenses of the models that this one was made from ask for nothing that is checked here.',
        unknown: 'The terms of {base} are not known here.',
        unnamed: 'No model is named that this one was made from.',
    },
    check({ lineage, statements, documents, names, release, holdings }) {
        const { bases, shown, changes } = lineage;
        const [first] = bases;
        if (!first)
            return { level: 'not-applicable', message: 'unnamed' };
        const asking = bases.flatMap((base) => {
            const license = base.family && (0,licenses_lineage/* licenseOfBase */.uo)(base.family);
            const duties = license ? (licenses_lineage/* inheritances */.y4[license.id]?.duties ?? []) : [];
            return license && duties.length > 0 ? [{ base, license, duties }] : [];
        });
        const [asked] = asking;
        if (!asked) {
            if (bases.some(({ family }) => !family))
                return { level: 'unknown', message: 'unknown', data: { base: first.id }, evidence: [first.at] };
            return { level: 'not-applicable', message: 'free', evidence: [first.at] };
        }
        const { base, license, duties } = asked;
        const isHere = (release.card !== undefined && release.card.frontMatter.state !== 'absent') ||
            holdings.get('weights.adapted')?.some(({ how }) => how === 'file') === true;
        if (!isHere)
            return { level: 'unknown', message: 'elsewhere', data: { license: license.name }, evidence: [base.at] };
        const copy = statements.find((statement) => statement.from === 'file' && statement.license?.id === license.id);
        const policy = documents.find(({ role }) => role === 'use-policy');
        const placeOf = ({ kind, words = [] }) => {
            const phrase = words.map((each) => shown.get(each)).find((at) => at !== undefined);
            switch (kind) {
                case 'agreement':
                    return copy?.at;
                case 'use-policy':
                    return copy?.at ?? phrase ?? (policy && { path: policy.path, line: 1 });
                case 'changes':
                    return changes[0];
                case 'name':
                    return words.some((prefix) => beginsWith(names.title, prefix)) ? base.at : undefined;
                case 'notice':
                case 'display':
                    return phrase;
            }
        };
        const checked = duties.map((duty) => ({ duty, at: placeOf(duty) }));
        const say = (list) => list
            .map(({ duty: { kind, clause, words } }) => `${WORDS[kind](words?.[0] ?? '')} (\u00a7${clause})`)
            .join(', ');
        const missing = checked.filter(({ at }) => !at);
        const [found, ...others] = checked.flatMap(({ at }) => at ?? []);
        const data = { license: license.name, asked: say(checked) };
        if (!found)
            return { level: 'closed', message: 'none', data, evidence: [base.at] };
        if (missing.length === 0)
            return { level: 'open', message: 'kept', data, evidence: [found, ...others] };
        const evidence = [base.at, found, ...others];
        return { level: 'conditional', message: 'some', data: { ...data, missing: say(missing) }, evidence };
    },
    examples: [
        {
            name: 'all that the license of the base asks',
            files: {
                'README.md': '---\nlicense: llama3.1\nbase_model: meta-llama/Llama-3.1-8B\n---\n# Llama-3.1-Aster-8B\n\nBuilt with Llama. See the [Acceptable Use Policy](https://www.llama.com/llama3_1/use-policy).\n',
                LICENSE: 'SPDX-License-Identifier: LicenseRef-llama3.1\n',
                NOTICE: 'Llama 3.1 is licensed under the Llama 3.1 Community License, Copyright \u00a9 Meta Platforms, Inc. All Rights Reserved.\n',
                'model.safetensors': 'weights',
            },
            answer: 'open',
        },
        {
            name: 'the words, and neither the agreement nor the notice',
            files: {
                'README.md': '---\nlicense: llama3.1\nbase_model: meta-llama/Llama-3.1-8B\n---\n# Llama-3.1-Aster-8B\n\nBuilt with Llama.\n',
                'model.safetensors': 'weights',
            },
            answer: 'conditional',
        },
        {
            name: 'the words of a notice in the card alone are no Notice file',
            files: {
                'README.md': '---\nlicense: llama2\nbase_model: meta-llama/Llama-2-7b-hf\n---\n# Aster\n\nLlama 2 is licensed under the LLAMA 2 Community License.\n',
                'model.safetensors': 'weights',
            },
            answer: 'closed',
        },
        {
            name: 'nothing of it',
            files: {
                'README.md': '---\nlicense: llama3.1\nbase_model: meta-llama/Llama-3.1-8B\n---\n# Aster\n',
                'model.safetensors': 'weights',
            },
            answer: 'closed',
        },
        {
            name: 'weights that are passed on elsewhere',
            files: {
                'README.md': '# Aster\n\n- **Base model:** meta-llama/Llama-3.1-8B\n',
            },
            answer: 'unknown',
        },
        {
            name: 'no base',
            files: { 'README.md': '---\nlicense: mit\n---\n# Aster\n' },
            answer: 'not-applicable',
        },
    ],
}));
const WORDS = {
    agreement: () => 'a copy of the agreement',
    notice: (sentence) => `a Notice file with \u201c${sentence} \u2026\u201d`,
    display: (words) => `the words \u201c${words}\u201d`,
    name: (prefix) => `a name that begins with \u201c${prefix}\u201d`,
    'use-policy': () => 'the use policy passed on',
    changes: () => 'a statement of what was changed',
};
/** Whether a name begins so, whatever stands between its words. */
function beginsWith(name, prefix) {
    const plain = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    return plain(name).startsWith(plain(prefix));
}

// EXTERNAL MODULE: ./lib/src/pattern.js
var pattern = __webpack_require__(8272);
;// CONCATENATED MODULE: ./lib/src/licenses/fit.js

/** Licenses of texts, pictures and data: Creative Commons, Open Data Commons, CDLA, free documentation, open government. */
const CONTENT = /^(?:cc0?-|odc-|odbl-|pddl-|cdla-|gfdl-|lal-|ogl-|etalab-|c-uda-|o-uda-|dl-de-|license-fal|montreal-data-license)/;
/** What a license was written for, by what it is; `undefined` where nothing tells. */
function purposeOf({ id, governs, openness }) {
    if ((0,pattern/* matches */.cK)(CONTENT, id.toLowerCase()))
        return 'content';
    if (governs !== undefined)
        return 'models';
    return openness === 'osi-approved' ? 'software' : undefined;
}
/**
 * Whether a license suits a part of a release. `awkward`: it grants what is needed in words that were written for
 * something else (a software license speaks of source and object form, a content license of neither, and not of
 * patents). `foreign`: its own text says that it covers other parts. Weights take both kinds: their parameters are data
 * to the Model Openness Framework (arXiv:2403.13784), and software licenses are what most are under.
 */
function fitOf(license, family) {
    const part = family === 'system' ? 'code' : family;
    switch (purposeOf(license)) {
        case 'software':
            return part === 'code' || part === 'weights' ? 'suited' : 'awkward';
        case 'content':
            return part === 'code' ? 'awkward' : 'suited';
        case 'models':
            return license.governs?.some((governed) => governed === part) ? 'suited' : 'foreign';
        case undefined:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/rules/licensing/license-fits.js



/* harmony default export */ const license_fits = ((0,rule/* defineRule */.Km)({
    attribute: 'licensing',
    question: 'Is the license of a kind that suits what it covers?',
    why: `A software license speaks of source and object form and says little about data; a license for content grants no
    patents and was never meant for code. What the words do not reach, users can only guess.`,
    remedy: 'Use a software license for code, a license for data or content for data sets, and either for weights.',
    references: ['https://arxiv.org/abs/2403.13784', 'https://creativecommons.org/faq/'],
    of: [...(0,components/* componentsOf */.ct)('datasets'), ...(0,components/* componentsOf */.ct)('code'), ...(0,components/* componentsOf */.ct)('weights')],
    needs: ['licensing', 'shipped'],
    messages: {
        suited: '{component}: {license} was written for this kind of thing.',
        awkward: '{component}: {license} was written for something else.',
        foreign: '{component}: {license} says itself that it covers other parts of a release.',
        untold: '{component}: nothing tells what its license was written for.',
        silent: '{component}: no license is stated for it.',
        nothing: '{component}: nothing of it is shipped here.',
    },
    check({ licensing, shipped }, component) {
        if (!shipped.has(component))
            return { level: 'unknown', message: 'nothing' };
        const terms = licensing.get(component);
        const [license] = terms?.licenses ?? [];
        if (!terms || !license)
            return { level: 'unknown', message: 'silent' };
        const [first, ...rest] = terms.statements;
        const evidence = [first.at, ...rest.map(({ at }) => at)];
        const fits = terms.licenses.map((each) => ({ each, fit: fitOf(each, (0,components/* familyOf */.Ap)(component)) }));
        for (const [fit, level] of [
            ['foreign', 'restricted'],
            ['awkward', 'conditional'],
            [undefined, 'unknown'],
        ]) {
            const found = fits.find((other) => other.fit === fit);
            if (!found)
                continue;
            if (level === 'unknown')
                return { level, message: 'untold', evidence };
            return { level, message: fit, data: { license: found.each.name }, evidence };
        }
        return { level: 'open', message: 'suited', data: { license: license.name }, evidence };
    },
    examples: [
        {
            name: 'a software license on code',
            of: 'code.training',
            files: { LICENSE: 'SPDX-License-Identifier: MIT\n', 'train.py': '' },
            answer: 'open',
        },
        {
            name: 'a software license on weights',
            of: 'weights.pretrained',
            files: { 'README.md': '---\nlicense: apache-2.0\n---\n# Aster\n', 'model.safetensors': 'weights' },
            answer: 'open',
        },
        {
            name: 'a license for content on code',
            of: 'code.training',
            files: { LICENSE: 'SPDX-License-Identifier: CC-BY-4.0\n', 'train.py': '' },
            answer: 'conditional',
        },
        {
            name: 'a software license on data',
            of: 'datasets.finetuning',
            files: {
                'README.md': '---\nlicense: mit\ntask_categories:\n  - text-generation\n---\n# Aster chat\n\nThe data.\n',
                'data/train_chat.jsonl': '{}',
            },
            answer: 'conditional',
        },
        {
            name: 'a license for models on data',
            of: 'datasets.finetuning',
            files: {
                'README.md': '---\nlicense: llama3.1\ntask_categories:\n  - text-generation\n---\n# Aster chat\n\nThe data.\n',
                'data/train_chat.jsonl': '{}',
            },
            answer: 'restricted',
        },
        {
            name: 'no license',
            of: 'code.training',
            files: { 'README.md': '# Aster\n', 'train.py': '' },
            answer: 'unknown',
        },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/licensing/license-identified.js


/* harmony default export */ const license_identified = ((0,rule/* defineRule */.Km)({
    attribute: 'licensing',
    question: 'Is the license one that is known?',
    why: `A license that others use has been read by many lawyers; one of a steward's own has to be read anew by everyone who
    takes the release. A text that only looks like a known one is read wrongly.`,
    remedy: 'Use a license that has an SPDX id, with its text unchanged.',
    references: ['https://spdx.org/licenses/', 'https://arxiv.org/abs/2403.13784'],
    of: [...(0,components/* componentsOf */.ct)('datasets'), ...(0,components/* componentsOf */.ct)('code'), ...(0,components/* componentsOf */.ct)('weights')],
    needs: ['licensing', 'shipped'],
    messages: {
        known: '{component}: {license} is known by its text or its name.',
        alike: '{component}: the text has the title of {license}; its words were not all found.',
        unknown: '{component}: {name} is not known here.',
        silent: '{component}: no license is stated for it.',
        nothing: '{component}: nothing of it is shipped here.',
    },
    check({ licensing, shipped }, component) {
        if (!shipped.has(component))
            return { level: 'unknown', message: 'nothing' };
        const terms = licensing.get(component);
        if (!terms)
            return { level: 'unknown', message: 'silent' };
        const [first, ...rest] = terms.statements;
        const unknown = terms.statements.find(({ license, expression, match, conditions }) => match === 'unknown' || (!license && expression === undefined && !conditions));
        if (unknown) {
            const name = unknown.written ?? `the text of ${unknown.at.path}`;
            return { level: 'closed', message: 'unknown', data: { name }, evidence: [unknown.at] };
        }
        const evidence = [first.at, ...rest.map(({ at }) => at)];
        const license = terms.licenses.map(({ name }) => name).join(' and ');
        if (license === '')
            return { level: 'unknown', message: 'silent' };
        const alike = terms.statements.some(({ match }) => match === 'partial' || match === 'modified');
        if (alike)
            return { level: 'conditional', message: 'alike', data: { license }, evidence };
        return { level: 'open', message: 'known', data: { license }, evidence };
    },
    examples: [
        {
            name: 'an SPDX id',
            of: 'code.training',
            files: { LICENSE: 'SPDX-License-Identifier: MIT\n', 'train.py': '' },
            answer: 'open',
        },
        {
            name: "a steward's own license, by its name",
            of: 'weights.pretrained',
            files: { 'README.md': '---\nlicense: llama3.1\n---\n# Aster\n', 'model.safetensors': 'weights' },
            answer: 'open',
        },
        {
            name: 'a text that nobody knows',
            of: 'weights.pretrained',
            files: { 'LICENSE-MODEL': 'You may do as we say.\n', 'model.safetensors': 'weights' },
            answer: 'closed',
        },
        {
            name: 'a name that nobody knows',
            of: 'weights.pretrained',
            files: {
                'README.md': '# Aster\n\nThe model weights are released under the Aster Community License.\n',
                'model.safetensors': 'weights',
            },
            answer: 'closed',
        },
        {
            name: 'no license',
            of: 'code.training',
            files: { 'README.md': '# Aster\n', 'train.py': '' },
            answer: 'unknown',
        },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/licensing/license-stated.js

/* harmony default export */ const license_stated = ((0,rule/* defineRule */.Km)({
    attribute: 'licensing',
    question: 'Is a license stated for what is shipped?',
    why: `Without a stated license the law's default applies: all rights reserved. A license on one part does not by itself
    reach another.`,
    remedy: 'Name the license of each part: `license:` in the card, a license file named after the part, or a sentence in the README.',
    references: ['https://arxiv.org/abs/2405.15802', 'https://huggingface.co/docs/hub/repositories-licenses'],
    of: [
        'datasets.pretraining',
        'datasets.finetuning',
        'datasets.alignment',
        'datasets.evaluation',
        'code.data-processing',
        'code.training',
        'code.finetuning',
        'code.inference',
        'code.architecture',
        'code.evaluation',
        'weights.pretrained',
        'weights.adapted',
        'weights.intermediate',
    ],
    needs: ['licensing', 'holdings', 'shipped', 'statements'],
    messages: {
        stated: '{component}: {license} is stated.',
        unnamed: '{component}: terms are stated, in a text that was not recognized.',
        none: '{component}: shipped here, and no license is stated anywhere in the repository.',
        silent: '{component}: nothing in the repository says under which terms it stands.',
        nothing: '{component}: nothing of it is shipped here.',
    },
    check({ licensing, holdings, shipped, statements }, component) {
        if (!shipped.has(component))
            return { level: 'unknown', message: 'nothing' };
        const terms = licensing.get(component);
        if (terms) {
            const [first, ...rest] = terms.statements.map(({ at }) => at);
            const [license] = terms.licenses;
            if (first && license)
                return {
                    level: 'open',
                    message: 'stated',
                    data: { license: license.name },
                    evidence: [first, ...rest],
                };
            if (first)
                return { level: 'conditional', message: 'unnamed', evidence: [first, ...rest] };
        }
        const places = holdings.get(component) ?? [];
        const held = (0,rule/* evidence */.MX)(places.filter(({ how }) => how === 'file').map(({ at }) => at));
        if (held && statements.length === 0)
            return { level: 'closed', message: 'none', evidence: held };
        return { level: 'unknown', message: 'silent' };
    },
    examples: [
        {
            name: 'a license in the card',
            of: 'weights.pretrained',
            files: { 'README.md': '---\nlicense: apache-2.0\n---\n# Aster\n', 'model.safetensors': 'weights' },
            answer: 'open',
        },
        {
            name: 'weights without any license',
            of: 'weights.pretrained',
            files: { 'README.md': '# Aster\n', 'model.safetensors': 'weights' },
            answer: 'closed',
        },
        {
            name: 'a license in a manifest',
            of: 'code.inference',
            files: { 'pyproject.toml': '[project]\nname = "aster"\nlicense = "MIT"\n', 'inference.py': '' },
            answer: 'open',
        },
        {
            name: 'terms that are said to be there, in a text that nobody knows',
            of: 'weights.pretrained',
            files: {
                'README.md': '# Aster\n',
                'LICENSE-MODEL': 'You may do as we say.\n',
                'model.safetensors': 'weights',
            },
            answer: 'conditional',
        },
        {
            name: 'a license for the code alone',
            of: 'weights.pretrained',
            files: {
                'README.md': '# Aster\n\nThe code is licensed under the MIT License.\n\nDownload the [weights](https://huggingface.co/acme/aster-7b).\n',
                'train.py': '',
            },
            answer: 'unknown',
        },
    ],
}));

;// CONCATENATED MODULE: ./lib/src/licenses/condition-words.js
/** What a condition does, in words that go on from "terms which \u2026". */
const conditionWords = {
    'non-commercial': 'forbid commercial use',
    'research-only': 'allow research only',
    'no-redistribution': 'forbid passing it on',
    'no-derivatives': 'forbid changed versions',
    'use-restrictions': 'limit what it may be used for',
    'user-threshold': 'end above a number of users',
    'revenue-threshold': 'end above an amount of revenue',
    'no-training-of-others': 'forbid improving other models with it',
    naming: 'ask for a name or words to be shown',
    territory: 'leave out parts of the world',
    registration: 'ask for registration',
    'share-alike': 'ask for the same terms on what is made from it',
    'pass-through': 'ask for their restrictions to be passed on',
    'update-duty': 'ask for the latest version to be used',
    revocable: 'can be withdrawn',
    other: 'add conditions of their own',
};

// EXTERNAL MODULE: ./lib/src/licenses/license.js
var licenses_license = __webpack_require__(44);
;// CONCATENATED MODULE: ./lib/rules/licensing/license-unmodified.js




/* harmony default export */ const license_unmodified = ((0,rule/* defineRule */.Km)({
    attribute: 'licensing',
    question: 'Is the license text free of added clauses?',
    why: `One clause below a well-known text makes another license of it, and everyone reads the title. What was added counts:
    a sentence on who may use it, for what, or what has to be shown.`,
    remedy: 'Take the added clauses out, or give the license a name of its own and say what it asks.',
    references: [
        'https://spdx.github.io/spdx-spec/v2.3/license-matching-guidelines-and-templates/',
        'https://opensource.org/osd',
    ],
    of: [...(0,components/* componentsOf */.ct)('datasets'), ...(0,components/* componentsOf */.ct)('code'), ...(0,components/* componentsOf */.ct)('weights')],
    needs: ['licensing', 'shipped'],
    messages: {
        exact: '{component}: {license}, and nothing besides.',
        clause: '{component}: {license}, with words added that {condition}.',
        added: '{component}: {license}, with words added whose meaning is not known.',
        uncompared: '{component}: the words of {license} could not be compared here.',
        silent: '{component}: no license text is here.',
        nothing: '{component}: nothing of it is shipped here.',
    },
    check({ licensing, shipped }, component) {
        if (!shipped.has(component))
            return { level: 'unknown', message: 'nothing' };
        const terms = licensing.get(component);
        const license = terms?.licenses.map(({ name }) => name).join(' and ') ?? '';
        const texts = (terms?.statements ?? []).filter(({ match }) => match !== 'statement' && match !== 'reference');
        const changed = texts.flatMap(({ at, added = [] }) => added.map(({ line, endLine, kind }) => ({ at: { path: at.path, line, endLine }, kind })));
        const clause = changed.find(({ kind }) => kind !== undefined && (0,licenses_license/* opennessOf */.C)([kind]) !== 'unclassified');
        const places = changed.map(({ at }) => at);
        if (clause?.kind) {
            const level = (0,licenses_license/* opennessOf */.C)([clause.kind]) === 'restricted' ? 'restricted' : 'conditional';
            const data = { license, condition: conditionWords[clause.kind] };
            return {
                level,
                message: 'clause',
                data,
                evidence: [clause.at, ...places.filter((at) => at !== clause.at)],
            };
        }
        const [first, ...rest] = places;
        if (first)
            return { level: 'conditional', message: 'added', data: { license }, evidence: [first, ...rest] };
        const exact = texts.filter(({ match }) => match === 'exact');
        const [whole] = exact;
        if (whole && exact.length === texts.length)
            return { level: 'open', message: 'exact', data: { license }, evidence: [whole.at] };
        if (license === '' || texts.length === 0)
            return { level: 'unknown', message: 'silent' };
        return { level: 'unknown', message: 'uncompared', data: { license } };
    },
    examples: [
        {
            name: 'a text as its authors wrote it',
            of: 'code.training',
            files: {
                LICENSE: 'Copyright 2024 Acme Labs\n\nCopying and distribution of this file, with or without modification, are permitted in any medium without royalty provided the copyright notice and this notice are preserved. This file is offered as-is, without any warranty.\n',
                'train.py': '',
            },
            answer: 'open',
        },
        {
            name: 'a sentence below it',
            of: 'code.training',
            files: {
                LICENSE: 'Copyright 2024 Acme Labs\n\nCopying and distribution of this file, with or without modification, are permitted in any medium without royalty provided the copyright notice and this notice are preserved. This file is offered as-is, without any warranty.\n\nYou shall send us a postcard.\n',
                'train.py': '',
            },
            answer: 'conditional',
        },
        {
            name: 'a sentence below it that rules commerce out',
            of: 'code.training',
            files: {
                LICENSE: 'Copyright 2024 Acme Labs\n\nCopying and distribution of this file, with or without modification, are permitted in any medium without royalty provided the copyright notice and this notice are preserved. This file is offered as-is, without any warranty.\n\nIt is for non-commercial use only.\n',
                'train.py': '',
            },
            answer: 'restricted',
        },
        {
            name: 'a name in a card, and no text',
            of: 'weights.pretrained',
            files: { 'README.md': '---\nlicense: mit\n---\n# Aster\n', 'model.safetensors': 'weights' },
            answer: 'unknown',
        },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/licensing/lineage-honoured.js



/* harmony default export */ const lineage_honoured = ((0,rule/* defineRule */.Km)({
    attribute: 'licensing',
    question: 'Do the terms honor those of the models it was made from?',
    why: `Who fine-tunes, quantizes or merges a model passes on somebody else's work. Where its license asks for its terms to go
    along, a card that says "apache-2.0" promises what nobody here can give.`,
    remedy: 'State the license of the base model, or one that keeps all of its conditions, and copy it into the repository.',
    references: [
        'https://huggingface.co/docs/hub/model-cards#specifying-a-base-model',
        'https://www.llama.com/llama3_1/license/',
        'https://ai.google.dev/gemma/terms',
    ],
    of: ['weights.adapted'],
    needs: ['lineage', 'licensing', 'statements'],
    messages: {
        honored: '{own} can stand over {base} ({license}).',
        dropped: '{own} over {base}: {license} passes on its terms{clause}, and some of them {condition}.',
        another: '{own} over {base}: {license} passes on the agreement itself{clause}, and this is another one.',
        unclear: 'Whether {own} can stand over {base} ({license}) is not known.',
        unlicensed: 'Made from {base} ({license}), and no license is stated for what was made.',
        unknown: 'The terms of {base} are not known here.',
        none: 'No model is named that this one was made from.',
    },
    check({ lineage, licensing, statements }) {
        const { bases } = lineage;
        const [first] = bases;
        if (!first)
            return { level: 'not-applicable', message: 'none' };
        const terms = licensing.get('weights.adapted') ?? licensing.get('weights.pretrained');
        const known = bases.flatMap((base) => {
            const license = base.family && (0,licenses_lineage/* licenseOfBase */.uo)(base.family);
            return license ? [{ ...base, license }] : [];
        });
        const [base] = known;
        if (!base)
            return { level: 'unknown', message: 'unknown', data: { base: first.id }, evidence: [first.at] };
        // Words that limit beside the card's field leave the field what it is.
        const field = statements.find(({ from, license }) => from === 'front-matter' && license)?.license;
        const licenses = terms && terms.licenses.length > 0 ? terms.licenses : field ? [field] : [];
        const [own] = licenses;
        if (!terms || !own) {
            const data = { base: base.id, license: base.license.name };
            return { level: 'unknown', message: 'unlicensed', data, evidence: [base.at] };
        }
        const at = terms.statements[0].at;
        for (const { id, license, at: baseAt } of known) {
            const all = licenses.map((each) => (0,licenses_lineage/* compatibilityOf */.kG)(each, license));
            const data = { own: own.name, base: id, license: license.name };
            const evidence = [at, baseAt];
            if (all.some(({ kind }) => kind === 'same' || kind === 'allowed'))
                continue;
            const conflict = all.find((each) => each.kind === 'conflict');
            if (!conflict || all.some(({ kind }) => kind === 'unclear') || terms.sideBySide)
                return { level: 'unknown', message: 'unclear', data, evidence };
            const clause = conflict.clause === undefined ? '' : ` (\u00a7${conflict.clause})`;
            if (conflict.dropped === undefined)
                return { level: 'restricted', message: 'another', data: { ...data, clause }, evidence };
            const condition = conditionWords[conflict.dropped];
            return { level: 'restricted', message: 'dropped', data: { ...data, clause, condition }, evidence };
        }
        if (known.length < bases.length) {
            const other = bases.find(({ id }) => !known.some((each) => each.id === id)) ?? first;
            return { level: 'unknown', message: 'unknown', data: { base: other.id }, evidence: [other.at] };
        }
        const data = { own: own.name, base: base.id, license: base.license.name };
        return { level: 'open', message: 'honored', data, evidence: [at, ...known.map((each) => each.at)] };
    },
    examples: [
        {
            name: "the base's own license",
            files: { 'README.md': '---\nlicense: llama3.1\nbase_model: meta-llama/Llama-3.1-8B\n---\n# Aster\n' },
            answer: 'open',
        },
        {
            name: 'a permissive license over another',
            files: { 'README.md': '---\nlicense: mit\nbase_model: Qwen/Qwen2.5-7B\n---\n# Aster\n' },
            answer: 'open',
        },
        {
            name: 'a permissive license over a community license',
            files: { 'README.md': '---\nlicense: apache-2.0\nbase_model: meta-llama/Llama-3.1-8B\n---\n# Aster\n' },
            answer: 'restricted',
        },
        {
            name: 'a copy of the base under another name',
            files: { 'README.md': '---\nlicense: mit\nbase_model: unsloth/gemma-2-2b-bnb-4bit\n---\n# Aster\n' },
            answer: 'restricted',
        },
        {
            name: 'the license of an earlier version',
            files: { 'README.md': '---\nlicense: llama3\nbase_model: meta-llama/Llama-3.2-3B\n---\n# Aster\n' },
            answer: 'restricted',
        },
        {
            name: 'an adapter that names its base in its configuration alone',
            files: {
                'README.md': '---\nlicense: mit\n---\n# Aster\n',
                'adapter_config.json': '{\n  "base_model_name_or_path": "meta-llama/Llama-2-7b-hf"\n}\n',
                'adapter_model.safetensors': 'weights',
            },
            answer: 'restricted',
        },
        {
            name: 'a name that only sounds like the family',
            files: {
                'README.md': '---\nlicense: apache-2.0\nbase_model: openlm-research/open_llama_3b\n---\n# Aster\n',
            },
            answer: 'open',
        },
        {
            name: 'a version of the family under other terms',
            files: { 'README.md': '---\nlicense: apache-2.0\nbase_model: google/gemma-4-E2B-it\n---\n# Aster\n' },
            answer: 'open',
        },
        {
            name: 'no license over the base',
            files: { 'README.md': '---\nbase_model: meta-llama/Llama-3.1-8B\n---\n# Aster\n' },
            answer: 'unknown',
        },
        {
            name: 'a base that nobody knows',
            files: { 'README.md': '---\nlicense: mit\nbase_model: acme/boreas-7b\n---\n# Aster\n' },
            answer: 'unknown',
        },
        {
            name: 'no base',
            files: { 'README.md': '---\nlicense: mit\n---\n# Aster\n' },
            answer: 'not-applicable',
        },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/licensing/openly-licensed.js




/* harmony default export */ const openly_licensed = ((0,rule/* defineRule */.Km)({
    attribute: 'licensing',
    question: 'Is it under an open license?',
    why: `Weights that anyone may download but not freely use, change and share are available, not open. Open means approved
    by the Open Source Initiative, or, for data and documents, conformant with the Open Definition; a use policy, a
    ceiling on users or a ban on commerce is a condition that the license says and the badge does not.`,
    remedy: 'Choose an OSI-approved license (an Open Definition one for data), or say in the claims which conditions apply.',
    references: [
        'https://opensource.org/osd',
        'https://opendefinition.org/od/2.1/en/',
        'https://arxiv.org/abs/2403.13784',
    ],
    of: components/* componentIds */.Ao,
    needs: ['licensing', 'holdings', 'shipped', 'statements'],
    messages: {
        open: '{component}: {license}, which is an open license.',
        conditional: '{component}: {license}, which allows use on conditions.',
        restricted: '{component}: {license}, which restricts what the component may be used for.',
        clause: '{component}: terms of its own, which {condition}.',
        modified: '{component}: {license} with other words added to it; what they change is not known.',
        several: '{component}: {license} are both named, and nothing says which one governs it.',
        unrecognized: '{component}: the terms stand in a text that was not recognized.',
        none: '{component}: shipped here, and no license is stated anywhere in the repository.',
        silent: '{component}: nothing in the repository says under which terms it stands.',
        nothing: '{component}: nothing of it is shipped here.',
    },
    check({ licensing, holdings, shipped, statements }, component) {
        if (!shipped.has(component))
            return { level: 'unknown', message: 'nothing' };
        const terms = licensing.get(component);
        if (!terms) {
            const places = holdings.get(component) ?? [];
            const held = (0,rule/* evidence */.MX)(places.filter(({ how }) => how === 'file').map(({ at }) => at));
            if (held && statements.length === 0)
                return { level: 'closed', message: 'none', evidence: held };
            return { level: 'unknown', message: 'silent' };
        }
        const { level, why, by, clause } = (0,weigh/* weighAll */.Sh)(terms, (0,components/* familyOf */.Ap)(component));
        const license = terms.licenses.map(({ name }) => name).join(' and ');
        const [first, ...rest] = terms.statements;
        const stated = [first.at, ...[...rest, ...terms.agreeing].map(({ at }) => at)];
        if (why === 'several') {
            const sides = [...new Set([...terms.statements, ...terms.conflicting].map(openly_licensed_nameOf))];
            return {
                level: 'unknown',
                message: 'several',
                data: { license: sides.join(' and ') },
                evidence: [...stated, ...terms.conflicting.map(({ at }) => at)],
            };
        }
        if (clause && why === 'clause') {
            const at = { path: by.at.path, line: clause.line, endLine: clause.endLine };
            const condition = conditionWords[clause.kind ?? 'other'];
            return { level, message: 'clause', data: { condition }, evidence: [at, ...stated] };
        }
        if (why === 'unrecognized' || license === '')
            return { level: 'unknown', message: 'unrecognized', evidence: stated };
        if (why === 'changed')
            return { level, message: 'modified', data: { license }, evidence: stated };
        if (level === 'unknown')
            return { level, message: 'unrecognized', evidence: stated };
        const at = clause
            ? [{ path: by.at.path, line: clause.line, endLine: clause.endLine }, ...stated]
            : stated;
        return { level, message: level, data: { license }, evidence: at };
    },
    examples: [
        {
            name: 'an OSI-approved license in the card',
            of: 'weights.pretrained',
            files: { 'README.md': '---\nlicense: apache-2.0\n---\n# Aster\n', 'model.safetensors': 'weights' },
            answer: 'open',
        },
        {
            name: 'a community license with a use policy and a ceiling on users',
            of: 'weights.pretrained',
            files: { 'README.md': '---\nlicense: llama3\n---\n# Aster\n', 'model.safetensors': 'weights' },
            answer: 'conditional',
        },
        {
            name: 'a non-commercial license',
            of: 'weights.pretrained',
            files: { 'README.md': '---\nlicense: cc-by-nc-4.0\n---\n# Aster\n', 'model.safetensors': 'weights' },
            answer: 'restricted',
        },
        {
            name: 'weights without any license',
            of: 'weights.pretrained',
            files: { 'README.md': '# Aster\n', 'model.safetensors': 'weights' },
            answer: 'closed',
        },
        {
            name: 'an open license that the same sentence limits to research',
            of: 'weights.pretrained',
            files: {
                'README.md': '# Aster\n\nThe model weights are released under Apache 2.0, for research use only.\n',
                'model.safetensors': 'weights',
            },
            answer: 'restricted',
        },
        {
            name: 'a card and a sentence that name different terms',
            of: 'weights.pretrained',
            files: {
                'README.md': '---\nlicense: cc-by-nc-4.0\n---\n# Aster\n\nThe model weights are licensed under the MIT License.\n',
                'model.safetensors': 'weights',
            },
            answer: 'unknown',
        },
        {
            name: 'a choice between two licenses',
            of: 'code.inference',
            files: { 'package.json': '{\n  "license": "MIT OR Apache-2.0"\n}\n', 'inference.py': '' },
            answer: 'open',
        },
        {
            name: 'a license for content on code',
            of: 'code.inference',
            files: { LICENSE: 'SPDX-License-Identifier: CC-BY-4.0\n', 'inference.py': '' },
            answer: 'conditional',
        },
        {
            name: 'terms in a text that nobody knows',
            of: 'weights.pretrained',
            files: {
                'README.md': '# Aster\n',
                'LICENSE-MODEL': 'You may do as we say.\n',
                'model.safetensors': 'weights',
            },
            answer: 'unknown',
        },
    ],
}));
const openly_licensed_nameOf = ({ license, written, at }) => license?.name ?? written ?? at.path;

;// CONCATENATED MODULE: ./lib/rules/safeguards/access-policy-stated.js

const CRITERIA = /\b(?:criteria|eligib\w*|researchers?|institution\w*|universit\w*|academic|non-commercial|must be|organi[sz]ations?)\b/i;
const DECISION = /\b(?:review\w*|approv\w*|grant\w*|den(?:y|ied)|within \w+|decid\w*|decision)\b/i;
const REVOCATION = /\b(?:revok\w*|withdraw\w*|terminat\w*)\b/i;
/* harmony default export */ const access_policy_stated = ((0,rule/* defineRule */.Km)({
    attribute: 'safeguards',
    question: 'Is it said how access is granted, where it is on request?',
    why: 'Who gets access, who decides, and when it can be taken back should not depend on whom one knows.',
    remedy: 'State who may have access, who decides within what time, and when access can be revoked.',
    references: ['https://arxiv.org/abs/2302.04844', 'https://huggingface.co/docs/hub/models-gated'],
    ifReleased: true,
    of: ['weights.pretrained', 'weights.adapted'],
    needs: ['access', 'topics'],
    messages: {
        stated: 'Criteria and decision of the access are stated.',
        partly: 'Access is on request; criteria or decision are stated in part.',
        none: 'Access is on request; neither criteria nor decision are stated.',
        open: 'Nothing says that access is on request.',
    },
    check({ access, topics }) {
        const gates = (0,rule/* evidence */.MX)(access.gates);
        if (!gates)
            return { level: 'not-applicable', message: 'open' };
        const passages = topics['access-policy'];
        const said = passages.map(({ text }) => text).join('\n');
        const [criteria, decision, revocation] = [
            (0,rule/* matches */.cK)(CRITERIA, said),
            (0,rule/* matches */.cK)(DECISION, said),
            (0,rule/* matches */.cK)(REVOCATION, said),
        ];
        const places = (0,rule/* evidence */.MX)(passages.map(({ at }) => at));
        if (places && criteria && decision && revocation)
            return { level: 'open', message: 'stated', evidence: places };
        if (places && (criteria || decision || revocation))
            return { level: 'partial', message: 'partly', evidence: places };
        return { level: 'closed', message: 'none', evidence: gates };
    },
    examples: [
        {
            name: 'criteria, decision and revocation',
            files: {
                'README.md': '# Aster\n\n## Requesting access\n\nRequest access with the form to download the weights. Researchers of universities are eligible; our access board reviews each request within ten days, and revokes access after a breach of the policy.\n',
            },
            answer: 'open',
        },
        {
            name: 'a gate and nothing else',
            files: { 'README.md': '---\nextra_gated_prompt: Please agree.\n---\n# Aster\n' },
            answer: 'closed',
        },
        { name: 'no gate', files: { 'README.md': '# Aster\n' }, answer: 'not-applicable' },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/safeguards/data-safeguards-described.js

/* harmony default export */ const data_safeguards_described = ((0,rule/* defineRule */.Km)({
    attribute: 'safeguards',
    question: 'Is it said how people in the data were protected?',
    why: 'Training data hold names, faces and wishes not to be in them. What was removed, and how to object, is owed to those people.',
    remedy: 'Say how personal data, illegal content and opt-outs were handled, and where to ask for removal.',
    references: ['https://arxiv.org/abs/1803.09010', 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj'],
    of: ['datasets.pretraining', 'datasets.finetuning'],
    needs: ['topics', 'release'],
    messages: {
        section: '{component}: a section says how personal or unlawful content was handled.',
        sentence: '{component}: mentioned in a sentence.',
        card: '{component}: the card does not say how personal or unlawful content was handled.',
        silent: '{component}: no document says how personal or unlawful content was handled.',
    },
    check({ topics, release }, component) {
        const trainedOn = release.weights.includes('weights.pretrained')
            ? 'datasets.pretraining'
            : 'datasets.finetuning';
        if (component !== trainedOn)
            return { level: 'unknown', message: 'silent' };
        const passages = topics['data-safeguards'];
        const sections = (0,rule/* evidence */.MX)(passages.filter(({ extent, words }) => extent === 'section' && words >= 20).map(({ at }) => at));
        if (sections)
            return { level: 'open', message: 'section', evidence: sections };
        const sentences = (0,rule/* evidence */.MX)(passages.map(({ at }) => at));
        if (sentences)
            return { level: 'partial', message: 'sentence', evidence: sentences };
        if (release.cardPresent)
            return { level: 'closed', message: 'card' };
        return { level: 'unknown', message: 'silent' };
    },
    examples: [
        {
            name: 'a section',
            files: {
                'README.md': '# Aster\n\n## Personal and sensitive information\n\nE-mail addresses and phone numbers were replaced by place-holders before training. Sites that opt out in robots.txt were left out, and people can ask for removal at privacy@example.org.\n',
            },
            answer: 'open',
        },
        {
            name: 'a sentence',
            files: { 'README.md': '# Aster\n\nPersonal data were removed from the training corpus.\n' },
            answer: 'partial',
        },
        {
            name: 'a card that is silent',
            files: { 'README.md': '---\nlicense: mit\n---\n# Aster\n\nA model.\n' },
            answer: 'closed',
        },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/safeguards/irrevocability-acknowledged.js

/* harmony default export */ const irrevocability_acknowledged = ((0,rule/* defineRule */.Km)({
    attribute: 'safeguards',
    question: 'Is it acknowledged that the weights cannot be called back?',
    why: 'Open weights are out for good, and what is done with them is hardly seen. Those who release them should have weighed that in the open.',
    remedy: 'Say that the release cannot be undone, and what was weighed before it.',
    references: ['https://arxiv.org/abs/2403.07918'],
    ifReleased: true,
    of: ['weights.pretrained', 'weights.adapted'],
    needs: ['topics', 'access'],
    messages: {
        said: 'A document says that the release cannot be undone.',
        silent: 'No document says that the release cannot be undone.',
    },
    check({ topics }) {
        const said = (0,rule/* evidence */.MX)(topics.irrevocability.map(({ at }) => at));
        if (said)
            return { level: 'open', message: 'said', evidence: said };
        return { level: 'closed', message: 'silent' };
    },
    examples: [
        {
            name: 'a sentence',
            files: {
                'README.md': '# Aster\n\nOpen weights cannot be recalled once they are released, so we tested for three months before.\n',
            },
            answer: 'open',
        },
        {
            name: 'a license that cannot be revoked, which is something else',
            files: { 'README.md': '# Aster\n\nThe license grants an irrevocable right to use the model.\n' },
            answer: 'closed',
        },
        { name: 'a README that is silent', files: { 'README.md': '# Aster\n' }, answer: 'closed' },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/safeguards/product-guarded.js

/* harmony default export */ const product_guarded = ((0,rule/* defineRule */.Km)({
    attribute: 'safeguards',
    question: 'Is the product guarded?',
    why: 'Filters, moderation and the system prompt are what stands between a model and those who use it through an interface.',
    remedy: 'Name the filters and the moderation, and publish the system prompt.',
    references: ['https://crfm.stanford.edu/fmti/', 'https://arxiv.org/abs/2403.07918'],
    of: ['system.product'],
    needs: ['topics', 'holdings'],
    messages: {
        told: 'The documents describe filters or moderation of the product.',
        none: 'A product is here; no document speaks of filters or moderation.',
        silent: 'No product is part of this release.',
    },
    check({ topics, holdings }) {
        const told = (0,rule/* evidence */.MX)(topics.guards.map(({ at }) => at));
        if (told)
            return { level: 'open', message: 'told', evidence: told };
        const held = (0,rule/* evidence */.MX)((holdings.get('system.product') ?? []).map(({ at }) => at));
        if (held)
            return { level: 'closed', message: 'none', evidence: held };
        return { level: 'unknown', message: 'silent' };
    },
    examples: [
        {
            name: 'an interface without a filter',
            files: { 'README.md': '# Aster\n', 'web_demo.py': '' },
            answer: 'closed',
        },
        {
            name: 'a filter',
            files: {
                'README.md': '# Aster\n\nThe demo filters harmful prompts with a safety classifier before they reach the model.\n',
            },
            answer: 'open',
        },
        { name: 'a README that is silent', files: { 'README.md': '# Aster\n' }, answer: 'unknown' },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/safeguards/remote-code-shipped.js

/* harmony default export */ const remote_code_shipped = ((0,rule/* defineRule */.Km)({
    attribute: 'safeguards',
    question: 'Is the code shipped that has to be trusted to load the model?',
    why: `A configuration with \`auto_map\` makes a library run code of the model's makers. Where that code stands beside the
    weights, at the same revision, it can be read before it is trusted; where it is fetched from another repository, it
    can change under everyone who loads the model.`,
    remedy: 'Put the files that `auto_map` names beside the configuration, and name them without a repository.',
    references: [
        'https://huggingface.co/docs/transformers/custom_models',
        'https://huggingface.co/docs/hub/security-pickle',
    ],
    of: ['weights.pretrained', 'weights.adapted'],
    needs: ['configurations', 'holdings'],
    messages: {
        shipped: '{component}: the code that they need is in the repository (files: {count}).',
        elsewhere: '{component}: the code that they need is fetched from {file}.',
        missing: '{component}: {file} is named by the configuration, and is not in the repository.',
        none: '{component}: no configuration names code of its own.',
        absent: '{component}: no weight files are in the repository.',
    },
    check({ configurations, holdings }, component) {
        const held = holdings.get(component)?.some(({ how }) => how === 'file') ?? false;
        if (!held)
            return { level: 'unknown', message: 'absent' };
        const needing = configurations.filter(({ code }) => code.length > 0);
        const files = needing.flatMap(({ path, code }) => code.map((each) => ({ ...each, at: { path, line: 1 } })));
        const [missing] = files.filter(({ stands }) => stands === 'missing');
        if (missing)
            return { level: 'closed', message: 'missing', data: { file: missing.file }, evidence: [missing.at] };
        const [elsewhere] = files.filter(({ stands }) => stands === 'elsewhere');
        if (elsewhere)
            return {
                level: 'partial',
                message: 'elsewhere',
                data: { file: elsewhere.file },
                evidence: [elsewhere.at],
            };
        const shipped = (0,rule/* evidence */.MX)(files.map(({ file }) => ({ path: file, line: 1 })));
        if (!shipped)
            return { level: 'not-applicable', message: 'none' };
        return { level: 'open', message: 'shipped', data: { count: shipped.length }, evidence: shipped };
    },
    examples: [
        {
            name: 'code beside the weights',
            files: {
                'config.json': '{"auto_map": {"AutoModel": "modeling_aster.AsterModel"}}',
                'modeling_aster.py': 'class AsterModel: ...\n',
                'model.safetensors': 'weights',
            },
            answer: 'open',
        },
        {
            name: 'code that was forgotten',
            files: {
                'config.json': '{"auto_map": {"AutoModel": "modeling_aster.AsterModel"}}',
                'model.safetensors': 'weights',
            },
            answer: 'closed',
        },
        {
            name: 'code of another repository',
            files: {
                'config.json': '{"auto_map": {"AutoModel": "acme/aster--modeling_aster.AsterModel"}}',
                'model.safetensors': 'weights',
            },
            answer: 'partial',
        },
        {
            name: 'a model of a public library',
            files: { 'config.json': '{"model_type": "llama"}', 'model.safetensors': 'weights' },
            answer: 'not-applicable',
        },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/safeguards/risks-described.js

/* harmony default export */ const risks_described = ((0,rule/* defineRule */.Km)({
    attribute: 'safeguards',
    question: 'Are the risks described?',
    why: `Open weights cannot be called back. Those who deploy them carry the risks, and need to be told which ones the makers
    saw.`,
    remedy: 'Add a section on risks and misuse: what was found, compared with what is possible without the model.',
    references: ['https://arxiv.org/abs/2403.07918', 'https://arxiv.org/abs/1810.03993'],
    ifReleased: true,
    of: ['weights.pretrained', 'weights.adapted'],
    needs: ['topics', 'release'],
    messages: {
        section: 'A section describes risks.',
        brief: 'A heading speaks of risks, with little below it.',
        card: 'The card describes no risk.',
        silent: 'No document describes a risk.',
    },
    check({ topics, release }) {
        const full = (0,rule/* evidence */.MX)(topics.risks.filter(({ words }) => words >= 30).map(({ at }) => at));
        if (full)
            return { level: 'open', message: 'section', evidence: full };
        const brief = (0,rule/* evidence */.MX)(topics.risks.filter(({ words }) => words >= 5).map(({ at }) => at));
        if (brief)
            return { level: 'partial', message: 'brief', evidence: brief };
        if (release.cardPresent)
            return { level: 'closed', message: 'card' };
        return { level: 'unknown', message: 'silent' };
    },
    examples: [
        {
            name: 'a section on risks',
            files: {
                'README.md': '# Aster\n\n## Risks\n\nAster can write convincing text at low cost, which helps those who spread false news. In our tests people told its articles from real ones no better than by chance. It also repeats stereotypes of its training data.\n',
            },
            answer: 'open',
        },
        {
            name: 'a line under a heading',
            files: { 'README.md': '# Aster\n\n## Ethical considerations\n\nPlease use Aster with care.\n' },
            answer: 'partial',
        },
        {
            name: 'a card that is silent',
            files: { 'README.md': '---\nlicense: mit\n---\n# Aster\n\nA model.\n' },
            answer: 'closed',
        },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/safeguards/safety-evaluated.js

/* harmony default export */ const safety_evaluated = ((0,rule/* defineRule */.Km)({
    attribute: 'safeguards',
    question: 'Is the safety of the model evaluated?',
    why: 'Risks that were measured can be weighed against those of not releasing, and of what is out already.',
    remedy: 'Report what was tested, how, and what was found: red-teaming, toxicity, bias, dangerous capabilities.',
    references: ['https://arxiv.org/abs/2403.07918', 'https://crfm.stanford.edu/fmti/'],
    ifReleased: true,
    of: ['weights.pretrained', 'weights.adapted'],
    needs: ['topics', 'release'],
    messages: {
        section: 'A document reports an evaluation of safety.',
        mentioned: 'An evaluation of safety is mentioned; its results are not given.',
        card: 'The card reports no evaluation of safety.',
        silent: 'No document reports an evaluation of safety.',
    },
    check({ topics, release }) {
        const passages = topics['safety-evaluation'];
        const sections = (0,rule/* evidence */.MX)(passages
            .filter(({ extent, words, figures, tables }) => extent === 'section' && (words >= 40 || tables > 0 || figures >= 3))
            .map(({ at }) => at));
        if (sections)
            return { level: 'open', message: 'section', evidence: sections };
        const mentioned = (0,rule/* evidence */.MX)(passages.map(({ at }) => at));
        if (mentioned)
            return { level: 'partial', message: 'mentioned', evidence: mentioned };
        if (release.cardPresent)
            return { level: 'closed', message: 'card' };
        return { level: 'unknown', message: 'silent' };
    },
    examples: [
        {
            name: 'a section with findings',
            files: {
                'README.md': '# Aster\n\n## Red teaming\n\nTwelve experts attacked Aster for two weeks. It gave instructions for harm in 3.1% of 4,000 attempts, against 2.8% of the models that were out before. Most of them asked in two steps, first for a story and then for its details.\n',
            },
            answer: 'open',
        },
        {
            name: 'a sentence',
            files: { 'README.md': '# Aster\n\nWe conducted red-teaming exercises before the release.\n' },
            answer: 'partial',
        },
        {
            name: 'advice to others',
            files: {
                'README.md': '---\nlicense: mit\n---\n# Aster\n\nDevelopers should perform safety testing before deploying Aster.\n',
            },
            answer: 'closed',
        },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/safeguards/threshold-risks-assessed.js

/** Art. 51(2) of Regulation (EU) 2024/1689: above it, systemic risk is presumed. */
const THRESHOLD = 1e25;
/* harmony default export */ const threshold_risks_assessed = ((0,rule/* defineRule */.Km)({
    attribute: 'safeguards',
    question: 'Are systemic risks assessed, where the training compute calls for it?',
    why: 'Compute is a first filter and never the sole basis: above the threshold an assessment is expected, below it nothing follows, and where no figure is given nobody can tell.',
    remedy: 'Report how the systemic risks were assessed, and state the compute with its unit.',
    references: ['https://arxiv.org/abs/2405.10799', 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj'],
    ifReleased: true,
    of: ['weights.pretrained', 'weights.adapted'],
    needs: ['compute', 'topics'],
    messages: {
        assessed: '{flop} FLOP are stated, and an assessment of the risks is reported.',
        missing: '{flop} FLOP are stated; no assessment of systemic risks is reported.',
        below: '{flop} FLOP are stated: below the threshold of 10^25.',
        silent: 'No document states the training compute in FLOP: whether the threshold is passed cannot be told.',
    },
    check({ compute, topics }) {
        const [first] = compute;
        if (!first)
            return { level: 'unknown', message: 'silent' };
        const largest = compute.reduce((most, each) => (each.value.flop > most.value.flop ? each : most), first);
        const data = { flop: largest.value.flop.toExponential(1) };
        if (largest.value.flop < THRESHOLD)
            return { level: 'not-applicable', message: 'below', data, evidence: [largest.at] };
        const assessed = (0,rule/* evidence */.MX)([...topics['threshold-risks'], ...topics['safety-evaluation']].map(({ at }) => at));
        if (assessed)
            return { level: 'open', message: 'assessed', data, evidence: [largest.at, ...assessed] };
        return { level: 'closed', message: 'missing', data, evidence: [largest.at] };
    },
    examples: [
        {
            name: 'above, with an assessment',
            files: {
                'README.md': '# Aster\n\nTraining took 3.8e25 FLOP.\n\n## Systemic risks\n\nWe tested the uplift that Aster gives in biology and in attacks on computers.\n',
            },
            answer: 'open',
        },
        {
            name: 'above, without one',
            files: { 'README.md': '# Aster\n\nTraining took 3.8e25 FLOP.\n' },
            answer: 'closed',
        },
        {
            name: 'below',
            files: { 'README.md': '# Aster\n\nTraining took 2e22 FLOP.\n' },
            answer: 'not-applicable',
        },
        { name: 'no figure', files: { 'README.md': '# Aster\n' }, answer: 'unknown' },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/safeguards/use-policy-enforced.js

/* harmony default export */ const use_policy_enforced = ((0,rule/* defineRule */.Km)({
    attribute: 'safeguards',
    question: 'Is it said how the use policy is enforced, and how to appeal?',
    why: 'Of thirty developers with a use policy hardly one says who enforces it, how, and where to object. A rule that nobody keeps is a hope.',
    remedy: 'Say who looks into reports, what follows from a breach, and how a decision can be appealed.',
    references: ['https://arxiv.org/abs/2409.09041', 'https://crfm.stanford.edu/fmti/'],
    ifReleased: true,
    of: ['weights.pretrained', 'weights.adapted'],
    needs: ['topics', 'documents'],
    messages: {
        both: 'Enforcement and appeal are stated.',
        enforcement: 'Enforcement or reporting is stated; how to appeal is not.',
        none: 'A use policy is published; neither enforcement nor appeal is stated.',
        silent: 'No use policy is published.',
    },
    check({ topics, documents }) {
        const enforcement = topics.enforcement.map(({ at }) => at);
        const appeal = topics.appeal.map(({ at }) => at);
        const both = enforcement.length > 0 && appeal.length > 0 ? (0,rule/* evidence */.MX)([...enforcement, ...appeal]) : undefined;
        if (both)
            return { level: 'open', message: 'both', evidence: both };
        const partly = (0,rule/* evidence */.MX)([...enforcement, ...appeal]);
        if (partly)
            return { level: 'partial', message: 'enforcement', evidence: partly };
        const policies = documents
            .filter(({ role }) => role === 'use-policy')
            .map(({ path }) => ({ path, line: 1 }));
        const places = [...policies, ...topics['use-policy'].map(({ at }) => at)];
        if (places.length > 0)
            return { level: 'closed', message: 'none', evidence: places };
        return { level: 'unknown', message: 'silent' };
    },
    examples: [
        {
            name: 'both',
            files: {
                'README.md': '# Aster\n',
                'USE_POLICY.md': '# Use policy\n\nReport violations of this policy to aup@example.org; a breach ends your license. You can appeal the decision within 30 days.\n',
            },
            answer: 'open',
        },
        {
            name: 'reports alone',
            files: {
                'README.md': '# Aster\n',
                'USE_POLICY.md': '# Use policy\n\nPlease report violations of this policy to aup@example.org.\n',
            },
            answer: 'partial',
        },
        {
            name: 'a policy and nothing else',
            files: { 'README.md': '# Aster\n', 'USE_POLICY.md': '# Use policy\n\nDo not harm others.\n' },
            answer: 'closed',
        },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/safeguards/use-policy-fixed.js

const POLICY = /\b(?:acceptable[- _]?use|use[-_ ]?polic(?:y|ies)|usage[-_ ]?polic(?:y|ies))\b|\/aup\b/i;
/** An address that names a commit or a tag. */
const REVISION = /\/(?:blob|raw|tree|resolve)\/(?:[0-9a-f]{7,40}|v?\d+\.\d[\w.]*)\//;
/* harmony default export */ const use_policy_fixed = ((0,rule/* defineRule */.Km)({
    attribute: 'safeguards',
    question: 'Is the use policy fixed?',
    why: 'A policy that is a page on the web can change after people have built on the model. One in the repository, or at a fixed revision, is the one they agreed to.',
    remedy: 'Put the policy into the repository, or link it at a tag or commit.',
    references: ['https://arxiv.org/abs/2409.09041'],
    ifReleased: true,
    of: ['weights.pretrained', 'weights.adapted'],
    needs: ['documents', 'topics', 'links'],
    messages: {
        file: 'The policy is in the repository: it changes only with the release.',
        revision: 'The policy is linked at a fixed revision.',
        page: 'The policy is a page that may change at any time.',
        none: 'No use policy is published.',
    },
    check({ documents, topics, links }) {
        const files = (0,rule/* evidence */.MX)(documents.filter(({ role }) => role === 'use-policy').map(({ path }) => ({ path, line: 1 })));
        if (files)
            return { level: 'open', message: 'file', evidence: files };
        const pages = links
            .filter(({ value }) => (0,rule/* matches */.cK)(POLICY, value.target) || (0,rule/* matches */.cK)(POLICY, value.text))
            .map(({ value, at }) => ({ value, at }));
        const fixed = (0,rule/* evidence */.MX)(pages.filter(({ value }) => (0,rule/* matches */.cK)(REVISION, value.target)).map(({ at }) => at));
        if (fixed)
            return { level: 'open', message: 'revision', evidence: fixed };
        const held = (0,rule/* evidence */.MX)(topics['use-policy']
            .filter(({ extent, words }) => extent === 'section' && words >= 30)
            .map(({ at }) => at));
        if (held)
            return { level: 'open', message: 'file', evidence: held };
        if (pages.length > 0)
            return { level: 'closed', message: 'page', evidence: pages.map(({ at }) => at) };
        return { level: 'unknown', message: 'none' };
    },
    examples: [
        {
            name: 'a file of the repository',
            files: { 'README.md': '# Aster\n', 'USE_POLICY.md': '# Use policy\n\nDo not harm others.\n' },
            answer: 'open',
        },
        {
            name: 'a page that may change',
            files: { 'README.md': '# Aster\n\nSee the [acceptable use policy](https://example.org/aup).\n' },
            answer: 'closed',
        },
        { name: 'no policy', files: { 'README.md': '# Aster\n' }, answer: 'unknown' },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/safeguards/use-policy-published.js

/* harmony default export */ const use_policy_published = ((0,rule/* defineRule */.Km)({
    attribute: 'safeguards',
    question: 'Is a use policy published?',
    why: `A policy tells users what the makers hold to be misuse. It is a safeguard, and where the license makes it binding it
    is a condition too: the licensing rules say so, this one asks only whether it can be read.`,
    remedy: 'Publish the uses that you rule out as USE_POLICY.md, and link it from the card.',
    references: ['https://arxiv.org/abs/2409.09041', 'https://crfm.stanford.edu/fmti/'],
    ifReleased: true,
    of: ['weights.pretrained', 'weights.adapted'],
    needs: ['documents', 'topics', 'release', 'statements'],
    messages: {
        file: 'A use policy is in the repository.',
        section: 'A document holds a section on ruled-out uses.',
        license: 'The license in the repository attaches a use policy.',
        mentioned: 'A use policy is mentioned, and not in the repository.',
        card: 'The card rules out no use.',
        silent: 'No document speaks of a use policy.',
    },
    check({ documents, topics, release, statements }) {
        const files = (0,rule/* evidence */.MX)(documents.filter(({ role }) => role === 'use-policy').map(({ path }) => ({ path, line: 1 })));
        if (files)
            return { level: 'open', message: 'file', evidence: files };
        const passages = topics['use-policy'];
        const sections = (0,rule/* evidence */.MX)(passages.filter(({ extent, words }) => extent === 'section' && words >= 30).map(({ at }) => at));
        if (sections)
            return { level: 'open', message: 'section', evidence: sections };
        const attached = (0,rule/* evidence */.MX)(statements
            .filter(({ from, license }) => from === 'file' && license?.conditions.includes('use-restrictions'))
            .map(({ at }) => at));
        if (attached)
            return { level: 'open', message: 'license', evidence: attached };
        const mentions = (0,rule/* evidence */.MX)(passages.map(({ at }) => at));
        if (mentions)
            return { level: 'partial', message: 'mentioned', evidence: mentions };
        if (release.cardPresent)
            return { level: 'closed', message: 'card' };
        return { level: 'unknown', message: 'silent' };
    },
    examples: [
        {
            name: 'a policy of its own',
            files: {
                'README.md': '# Aster\n',
                'USE_POLICY.md': '# Use policy\n\nDo not use Aster to harm others.\n',
            },
            answer: 'open',
        },
        {
            name: 'a policy that stands elsewhere',
            files: { 'README.md': '# Aster\n\nYour use must follow our Acceptable Use Policy.\n' },
            answer: 'partial',
        },
        {
            name: 'a card that rules out nothing',
            files: { 'README.md': '---\nlicense: mit\n---\n# Aster\n\nA model.\n' },
            answer: 'closed',
        },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/safeguards/vulnerabilities-reportable.js

const vulnerabilities_reportable_POLICY = /^(?:\.github\/|docs\/)?SECURITY(?:\.\w+)?$/i;
/* harmony default export */ const vulnerabilities_reportable = ((0,rule/* defineRule */.Km)({
    attribute: 'safeguards',
    question: 'Is it said how to report a vulnerability?',
    why: 'Faults of models and of the code around them are found by strangers. A private way to tell keeps them from being told in public first.',
    remedy: 'Add a SECURITY.md with an address, or name one in the card.',
    references: [
        'https://docs.github.com/en/code-security/getting-started/adding-a-security-policy-to-your-repository',
        'https://crfm.stanford.edu/fmti/',
    ],
    ifReleased: true,
    of: ['weights.pretrained', 'weights.adapted'],
    needs: ['tree', 'topics', 'release'],
    messages: {
        file: 'A security policy is in the repository.',
        route: 'A document names a way to report vulnerabilities or harmful output.',
        card: 'The card does not say how to report a vulnerability.',
        silent: 'No document says how to report a vulnerability.',
    },
    check({ tree, topics, release }) {
        const files = (0,rule/* evidence */.MX)(tree.entries.filter(({ path }) => (0,rule/* matches */.cK)(vulnerabilities_reportable_POLICY, path)).map(({ path }) => ({ path, line: 1 })));
        if (files)
            return { level: 'open', message: 'file', evidence: files };
        const routes = (0,rule/* evidence */.MX)(topics.reporting.map(({ at }) => at));
        if (routes)
            return { level: 'open', message: 'route', evidence: routes };
        if (release.cardPresent)
            return { level: 'closed', message: 'card' };
        return { level: 'unknown', message: 'silent' };
    },
    examples: [
        {
            name: 'a security policy',
            files: { 'README.md': '# Aster\n', 'SECURITY.md': '# Security\n\nWrite to security@example.org.\n' },
            answer: 'open',
        },
        {
            name: 'a route in the card',
            files: { 'README.md': '# Aster\n\nPlease report security vulnerabilities to security@example.org.\n' },
            answer: 'open',
        },
        {
            name: 'a card that is silent',
            files: { 'README.md': '---\nlicense: mit\n---\n# Aster\n\nA model.\n' },
            answer: 'closed',
        },
        { name: 'a README that is silent', files: { 'README.md': '# Aster\n' }, answer: 'unknown' },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/safeguards/weights-load-safely.js

/** Formats that hold numbers and no program. */
const SAFE = new Set([
    'safetensors',
    'gguf',
    'ggml',
    'onnx',
    'tflite',
    'msgpack',
    'coreml',
    'mnn',
    'openvino',
]);
/* harmony default export */ const weights_load_safely = ((0,rule/* defineRule */.Km)({
    attribute: 'safeguards',
    question: 'Can the weights be loaded without running code?',
    why: `A pickle is a program: loading one runs what its author, or whoever replaced the file, put into it. Formats such as
    safetensors hold numbers only.`,
    remedy: 'Publish the weights as safetensors, GGUF or ONNX, and drop the pickled copies.',
    references: ['https://huggingface.co/docs/hub/security-pickle', 'https://huggingface.co/docs/safetensors'],
    of: ['weights.pretrained', 'weights.adapted'],
    needs: ['artifacts', 'holdings'],
    messages: {
        safe: '{component}: every file is in a format that holds no program.',
        both: '{component}: safe files stand beside pickled ones.',
        pickled: '{component}: pickled files, each of which can run code when it is loaded ({count} in all).',
        none: '{component}: no weight files are in the repository.',
    },
    check({ artifacts, holdings }, component) {
        const held = new Set(holdings
            .get(component)
            ?.filter(({ how }) => how === 'file')
            .map(({ at }) => at.path));
        const files = artifacts.filter(({ path }) => held.has(path));
        const safe = (0,rule/* evidence */.MX)(files.filter(({ format }) => SAFE.has(format)).map(({ path }) => ({ path })));
        const pickled = files.filter(({ format }) => !SAFE.has(format)).map(({ path }) => ({ path }));
        if (safe && pickled.length === 0)
            return { level: 'open', message: 'safe', evidence: safe };
        if (safe)
            return { level: 'partial', message: 'both', evidence: [...safe, ...pickled] };
        if (pickled.length > 0)
            return { level: 'closed', message: 'pickled', data: { count: pickled.length }, evidence: pickled };
        return { level: 'unknown', message: 'none' };
    },
    examples: [
        { name: 'safetensors', files: { 'model.safetensors': 'weights' }, answer: 'open' },
        {
            name: 'safetensors beside a pickled copy',
            files: { 'model.safetensors': 'weights', 'pytorch_model.bin': 'weights' },
            answer: 'partial',
        },
        { name: 'a pickle alone', files: { 'pytorch_model.bin': 'weights' }, answer: 'closed' },
    ],
}));

;// CONCATENATED MODULE: ./lib/rules/index.js














































































/** Every built-in question by its id: the path of its file. */
const rules = {
    'access/context-and-languages-stated': context_and_languages_stated,
    'access/finetuning-path-given': finetuning_path_given,
    'access/hardware-stated': hardware_stated,
    'access/hosted-option-stated': hosted_option_stated,
    'access/quick-start-given': quick_start_given,
    'access/runtimes-stated': runtimes_stated,
    'access/small-variant-offered': small_variant_offered,
    'availability/checkpoints-released': checkpoints_released,
    'availability/code-released': code_released,
    'availability/data-released': data_released,
    'availability/dependencies-stated': dependencies_stated,
    'availability/deployment-released': deployment_released,
    'availability/system-prompt-released': system_prompt_released,
    'availability/weights-released': weights_released,
    'availability/weights-ungated': weights_ungated,
    'consistency/card-matches-license': card_matches_license,
    'consistency/declarations-hold': declarations_hold,
    'consistency/file-metadata-matches': file_metadata_matches,
    'consistency/front-matter-valid': front_matter_valid,
    'consistency/gating-agrees': gating_agrees,
    'consistency/license-filled': license_filled,
    'consistency/license-link-resolves': license_link_resolves,
    'consistency/license-named': license_named,
    'consistency/links-answer': links_answer,
    'consistency/local-links-resolve': local_links_resolve,
    'consistency/metadata-known': metadata_known,
    'consistency/parameters-agree': parameters_agree,
    'consistency/placeholders-filled': placeholders_filled,
    'consistency/pointers-valid': pointers_valid,
    'consistency/shards-complete': shards_complete,
    'consistency/tokenizer-present': tokenizer_present,
    'consistency/weights-intact': weights_intact,
    'documentation/architecture-described': architecture_described,
    'documentation/benchmarks-named': benchmarks_named,
    'documentation/changes-logged': changes_logged,
    'documentation/checkpoints-documented': checkpoints_documented,
    'documentation/citation-given': citation_given,
    'documentation/code-documented': code_documented,
    'documentation/compute-stated': compute_stated,
    'documentation/contact-given': contact_given,
    'documentation/data-card-present': data_card_present,
    'documentation/data-described': data_described,
    'documentation/documentation-declared': documentation_declared,
    'documentation/energy-stated': energy_stated,
    'documentation/evaluation-reported': evaluation_reported,
    'documentation/evaluation-reproducible': evaluation_reproducible,
    'documentation/infrastructure-described': infrastructure_described,
    'documentation/intended-use-stated': intended_use_stated,
    'documentation/languages-and-modalities-stated': languages_and_modalities_stated,
    'documentation/limitations-stated': limitations_stated,
    'documentation/model-card-present': model_card_present,
    'documentation/outputs-shown': outputs_shown,
    'documentation/paper-peer-reviewed': paper_peer_reviewed,
    'documentation/product-documented': product_documented,
    'documentation/report-available': report_available,
    'documentation/settings-stated': settings_stated,
    'documentation/training-described': training_described,
    'licensing/commercial-use-allowed': commercial_use_allowed,
    'licensing/duties-met': duties_met,
    'licensing/license-fits': license_fits,
    'licensing/license-identified': license_identified,
    'licensing/license-stated': license_stated,
    'licensing/license-unmodified': license_unmodified,
    'licensing/lineage-honoured': lineage_honoured,
    'licensing/openly-licensed': openly_licensed,
    'safeguards/access-policy-stated': access_policy_stated,
    'safeguards/data-safeguards-described': data_safeguards_described,
    'safeguards/irrevocability-acknowledged': irrevocability_acknowledged,
    'safeguards/product-guarded': product_guarded,
    'safeguards/remote-code-shipped': remote_code_shipped,
    'safeguards/risks-described': risks_described,
    'safeguards/safety-evaluated': safety_evaluated,
    'safeguards/threshold-risks-assessed': threshold_risks_assessed,
    'safeguards/use-policy-enforced': use_policy_enforced,
    'safeguards/use-policy-fixed': use_policy_fixed,
    'safeguards/use-policy-published': use_policy_published,
    'safeguards/vulnerabilities-reportable': vulnerabilities_reportable,
    'safeguards/weights-load-safely': weights_load_safely,
};


/***/ }),

/***/ 5724:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   YK: () => (/* binding */ parseExpression),
/* harmony export */   os: () => (/* binding */ licensesIn)
/* harmony export */ });
/* harmony import */ var spdx_expression_parse__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3326);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8272);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6334);



/** The licenses that an expression names and that are known here, in order. */
function licensesIn(expression) {
    const given = typeof expression === 'string' ? parseExpression(expression) : expression;
    if (!given)
        return [];
    if (given.kind === 'license')
        return given.license ? [given.license] : [];
    return [...licensesIn(given.left), ...licensesIn(given.right)];
}
/** No sensible expression is longer; the parser's time grows with the square. */
const EXPRESSION_LIMIT = 1000;
/**
 * Reads an SPDX license expression (SPDX 2.3, annex D), with ids in any case and names that `findLicense`
 * knows. `undefined` where the text is none, also where an exception is not on the SPDX list. Never throws.
 */
function parseExpression(text) {
    const whole = /[()]/.test(text) ? undefined : (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .findLicense */ .vN)(text);
    if (whole)
        return { kind: 'license', name: text.trim(), license: whole };
    if (text.length > EXPRESSION_LIMIT)
        return undefined;
    // Every name becomes a reference: the parser then checks the grammar and the exceptions, not its own ids.
    const names = [];
    let exception = false;
    const prepared = text.replace(/\s+/g, ' ').replace(/[^\s()]+/g, (token) => {
        const isException = exception;
        exception = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(/^with$/i, token);
        if (isException || (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(/^(?:and|or|with)$/i, token))
            return token;
        names.push(token);
        return `LicenseRef-${names.length - 1}`;
    });
    try {
        return read(spdx_expression_parse__WEBPACK_IMPORTED_MODULE_0__(prepared), names);
    }
    catch {
        return undefined;
    }
}
function read(info, names) {
    if ('conjunction' in info) {
        return { kind: info.conjunction, left: read(info.left, names), right: read(info.right, names) };
    }
    const name = names[Number(info.license.slice('LicenseRef-'.length))] ?? info.license;
    const license = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .findLicense */ .vN)(name) ?? (name.endsWith('+') ? (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .findLicense */ .vN)(name.slice(0, -1)) : undefined);
    return {
        kind: 'license',
        name,
        ...(license && { license }),
        ...(info.exception !== undefined && { exception: info.exception }),
    };
}
/**
 * How open a part of a release is under an expression, or under a text that is one. Where both sides apply the
 * stricter one governs, of a choice the freer one counts, and an unknown part makes the whole unknown. An
 * exception adds permissions, so a license with one counts as the license.
 *
 * Open is what the OSI has approved, for everything; and what conforms to the Open Definition, for datasets,
 * documentation and weights, whose parameters the Model Openness Framework takes for data. For code and systems
 * such a license (CC BY, CC0) is `conditional`: commercial use is allowed, but it is no software license and was
 * never approved as one.
 */
function levelOf(expression, family) {
    const given = typeof expression === 'string' ? parseExpression(expression) : expression;
    if (!given)
        return { level: 'unknown', decidedBy: undefined };
    if (given.kind === 'license')
        return decide(given.license, family);
    const left = levelOf(given.left, family);
    const right = levelOf(given.right, family);
    if (left.level === 'unknown')
        return left;
    if (right.level === 'unknown')
        return right;
    const rightIsStricter = strictness[right.level] > strictness[left.level];
    const rightIsFreer = strictness[right.level] < strictness[left.level];
    return (given.kind === 'and' ? rightIsStricter : rightIsFreer) ? right : left;
}
const strictness = { open: 0, conditional: 1, restricted: 2 };
function decide(license, family) {
    switch (license?.openness) {
        case 'osi-approved':
            return { level: 'open', decidedBy: license };
        case 'open-definition':
            return { level: family === 'code' || family === 'system' ? 'conditional' : 'open', decidedBy: license };
        case 'conditional':
        case 'restricted':
            return { level: license.openness, decidedBy: license };
        default:
            // An open text that its steward changed, read through and found to limit nobody: allowed, and approved by none.
            return { level: license?.basedOn === undefined ? 'unknown' : 'conditional', decidedBy: license };
    }
}


/***/ }),

/***/ 1600:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ isHubLicense)
/* harmony export */ });
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(122);

/** Ids that the hub takes too: families, licenses whose texts are not known here, and words for none of the list. */
const others = new Set('bsd cc gfdl gpl lgpl openrail grok2-community h-research intel-research other unknown'.split(' '));
let listed;
/**
 * Whether the Hugging Face hub knows a license by this id (https://huggingface.co/docs/hub/repositories-licenses). It
 * takes ids in lower case only.
 */
function isHubLicense(id) {
    listed ??= new Set(_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .hubList */ .ig.trimEnd().split('\n'));
    return listed.has(id) || others.has(id);
}


/***/ }),

/***/ 44:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ opennessOf),
/* harmony export */   j: () => (/* binding */ conditions)
/* harmony export */ });
/** What a license asks or forbids, beyond keeping notices and a copy of itself; the gravest first. */
const conditions = [
    'non-commercial',
    'research-only',
    'no-redistribution',
    'no-derivatives',
    'use-restrictions',
    'user-threshold',
    'revenue-threshold',
    'no-training-of-others',
    'naming',
    'territory',
    'registration',
    'share-alike',
    'pass-through',
    'update-duty',
    'revocable',
    'other',
];
const restricting = new Set([
    'non-commercial',
    'research-only',
    'no-redistribution',
    'no-derivatives',
]);
/** Open licenses carry some of the others too: share-alike, notices passed on, an end upon breach. */
const bounding = new Set([
    'use-restrictions',
    'user-threshold',
    'revenue-threshold',
    'no-training-of-others',
    'naming',
    'territory',
    'registration',
]);
/**
 * The openness that follows from conditions alone, for a license that no authority has approved. Without a
 * condition that restricts or bounds it stays `unclassified`: that none is known does not make it open.
 */
function opennessOf(conditions) {
    if (conditions.some((condition) => restricting.has(condition)))
        return 'restricted';
    if (conditions.some((condition) => bounding.has(condition)))
        return 'conditional';
    return 'unclassified';
}


/***/ }),

/***/ 3530:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bx: () => (/* binding */ baseOf),
/* harmony export */   kG: () => (/* binding */ compatibilityOf),
/* harmony export */   uo: () => (/* binding */ licenseOfBase),
/* harmony export */   y4: () => (/* binding */ inheritances)
/* harmony export */ });
/* unused harmony export baseFamilies */
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8272);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6334);
/* harmony import */ var _license_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44);



const HUB = 'https://huggingface.co/';
/**
 * Families that many models are made from, and the terms that their stewards published them under. Read from the cards
 * that `source` names. Copies keep the name of what they copy (`unsloth/gemma-2-2b-bnb-4bit`), and some licenses ask
 * for the name to be kept, so a name tells more than its owner; where an owner tells more, the pattern says so.
 */
const baseFamilies = [
    // Names that hold the name of another family.
    {
        name: 'TinyLlama',
        pattern: /\/tinyllama/,
        license: 'Apache-2.0',
        source: `${HUB}TinyLlama/TinyLlama-1.1B-Chat-v1.0`,
    },
    {
        name: 'OpenLLaMA',
        pattern: /\/open[-_]?llama/,
        license: 'Apache-2.0',
        source: `${HUB}openlm-research/open_llama_7b`,
    },
    {
        name: 'MiniCPM-Llama3-V',
        pattern: /\/minicpm-llama3/,
        license: 'minicpm-model-license',
        source: `${HUB}openbmb/MiniCPM-Llama3-V-2_5`,
    },
    {
        name: 'DeepSeek-R1 on Llama 3.3',
        pattern: /\/deepseek-r1-distill-llama-70b/,
        license: 'llama3.3',
        source: `${HUB}deepseek-ai/DeepSeek-R1-Distill-Llama-70B`,
    },
    {
        name: 'DeepSeek-R1 on Llama 3.1',
        pattern: /\/deepseek-r1-distill-llama-8b/,
        license: 'llama3.1',
        source: `${HUB}deepseek-ai/DeepSeek-R1-Distill-Llama-8B`,
    },
    {
        name: 'DeepSeek-R1 on Qwen',
        pattern: /\/deepseek-r1-distill-qwen/,
        license: 'Apache-2.0',
        source: `${HUB}deepseek-ai/DeepSeek-R1-Distill-Qwen-7B`,
    },
    // Meta
    {
        name: 'Llama 4',
        pattern: /llama[-_ ]?4(?![\db.])/,
        license: 'llama4',
        source: `${HUB}meta-llama/Llama-4-Scout-17B-16E`,
    },
    {
        name: 'Llama 3.3',
        pattern: /llama[-_ ]?3[._]3(?!\d)/,
        license: 'llama3.3',
        source: `${HUB}meta-llama/Llama-3.3-70B-Instruct`,
    },
    {
        name: 'Llama 3.2',
        pattern: /llama[-_ ]?3[._]2(?!\d)/,
        license: 'llama3.2',
        source: `${HUB}meta-llama/Llama-3.2-1B`,
    },
    {
        name: 'Llama 3.1',
        pattern: /llama[-_ ]?3[._]1(?!\d)/,
        license: 'llama3.1',
        source: `${HUB}meta-llama/Llama-3.1-8B`,
    },
    {
        name: 'Llama 3',
        pattern: /llama[-_ ]?3(?:[._]0)?(?![\db._])/,
        license: 'llama3',
        source: `${HUB}meta-llama/Meta-Llama-3-8B`,
    },
    {
        name: 'Code Llama',
        pattern: /\/code-?llama/,
        license: 'llama2',
        source: `${HUB}meta-llama/CodeLlama-7b-hf`,
    },
    {
        name: 'Llama 2',
        pattern: /llama[-_ ]?2(?![\d.])/,
        license: 'llama2',
        source: `${HUB}meta-llama/Llama-2-7b-hf`,
    },
    {
        name: 'Vicuna 1.5',
        pattern: /^lmsys\/(?:vicuna|longchat)-\d+b-v1\.5/,
        license: 'llama2',
        source: `${HUB}lmsys/vicuna-7b-v1.5`,
    },
    {
        name: 'LLaMA',
        pattern: /^(?:huggyllama|decapoda-research|yahma)\/llama-\d+b/,
        license: 'llama1',
        source: `${HUB}huggyllama/llama-7b`,
    },
    { name: 'OPT', pattern: /^facebook\/opt-/, license: 'opt-175b-license', source: `${HUB}facebook/opt-6.7b` },
    {
        name: 'Galactica',
        pattern: /^facebook\/galactica-/,
        license: 'CC-BY-NC-4.0',
        source: `${HUB}facebook/galactica-6.7b`,
    },
    {
        name: 'NLLB',
        pattern: /^facebook\/nllb-/,
        license: 'CC-BY-NC-4.0',
        source: `${HUB}facebook/nllb-200-distilled-600M`,
    },
    { name: 'MMS', pattern: /^facebook\/mms-/, license: 'CC-BY-NC-4.0', source: `${HUB}facebook/mms-1b-all` },
    {
        name: 'MusicGen',
        pattern: /^facebook\/musicgen-/,
        license: 'CC-BY-NC-4.0',
        source: `${HUB}facebook/musicgen-large`,
    },
    {
        name: 'SeamlessM4T',
        pattern: /^facebook\/(?:hf-)?seamless-m4t/,
        license: 'CC-BY-NC-4.0',
        source: `${HUB}facebook/seamless-m4t-v2-large`,
    },
    {
        name: 'DINOv3',
        pattern: /^facebook\/dinov3/,
        license: 'dinov3-license',
        source: `${HUB}facebook/dinov3-vitb16-pretrain-lvd1689m`,
    },
    {
        name: 'DINOv2',
        pattern: /^facebook\/dinov2/,
        license: 'Apache-2.0',
        source: `${HUB}facebook/dinov2-base`,
    },
    { name: 'SAM 3', pattern: /^facebook\/sam3/, license: 'sam-license', source: `${HUB}facebook/sam3` },
    {
        name: 'wav2vec 2.0',
        pattern: /^facebook\/wav2vec2-/,
        license: 'Apache-2.0',
        source: `${HUB}facebook/wav2vec2-base`,
    },
    { name: 'BART', pattern: /^facebook\/bart-/, license: 'Apache-2.0', source: `${HUB}facebook/bart-large` },
    {
        name: 'RoBERTa',
        pattern: /^(?:facebookai\/)?(?:xlm-)?roberta-/,
        license: 'MIT',
        source: `${HUB}FacebookAI/roberta-large`,
    },
    // Google
    {
        name: 'Gemma 4',
        pattern: /\/gemma-?4(?![\db])/,
        license: 'Apache-2.0',
        source: `${HUB}google/gemma-4-E2B-it`,
    },
    {
        name: 'Gemma',
        pattern: /\/(?:\w+[-_])?(?:code|recurrent|pali|shield|embedding|data|t5)?gemma-?[123]?n?(?:-|$)/,
        license: 'gemma',
        source: `${HUB}google/gemma-2-2b`,
    },
    {
        name: 'T5 and FLAN',
        pattern: /^(?:google(?:-t5)?\/)?(?:flan-)?(?:m|by)?t5-/,
        license: 'Apache-2.0',
        source: `${HUB}google-t5/t5-base`,
    },
    {
        name: 'BERT',
        pattern: /^(?:google-bert\/)?bert-(?:base|large)-/,
        license: 'Apache-2.0',
        source: `${HUB}google-bert/bert-base-uncased`,
    },
    {
        name: 'DistilBERT',
        pattern: /^(?:distilbert\/)?distilbert-base-/,
        license: 'Apache-2.0',
        source: `${HUB}distilbert/distilbert-base-uncased`,
    },
    {
        name: 'ViT',
        pattern: /^google\/vit-/,
        license: 'Apache-2.0',
        source: `${HUB}google/vit-base-patch16-224`,
    },
    {
        name: 'SigLIP',
        pattern: /^google\/siglip/,
        license: 'Apache-2.0',
        source: `${HUB}google/siglip-base-patch16-224`,
    },
    // Alibaba
    {
        name: 'Qwen2.5 3B',
        pattern: /\/qwen2\.5-(?:coder-|vl-)?3b/,
        license: 'qwen-research',
        source: `${HUB}Qwen/Qwen2.5-3B`,
    },
    {
        name: 'Qwen2.5 72B',
        pattern: /\/qwen2\.5-(?:math-|vl-)?72b/,
        license: 'qwen',
        source: `${HUB}Qwen/Qwen2.5-72B`,
    },
    {
        name: 'Qwen2 72B',
        pattern: /\/qwen2-(?:math-|vl-)?72b/,
        license: 'tongyi-qianwen',
        source: `${HUB}Qwen/Qwen2-72B`,
    },
    {
        name: 'Qwen2, Qwen2.5 and Qwen3',
        pattern: /^(?:qwen|unsloth)\/(?:qwen(?:2|2\.5|3)-|qwq-)/,
        license: 'Apache-2.0',
        source: `${HUB}Qwen/Qwen2.5-7B`,
    },
    {
        name: 'Qwen1.5 0.5B to 110B',
        pattern: /^qwen\/(?:code)?qwen1\.5-/,
        license: 'tongyi-qianwen',
        source: `${HUB}Qwen/Qwen1.5-7B`,
    },
    {
        name: 'Qwen',
        pattern: /^qwen\/qwen-(?:7b|14b|72b|vl)/,
        license: 'tongyi-qianwen',
        source: `${HUB}Qwen/Qwen-7B`,
    },
    // Mistral AI
    {
        name: 'Mistral research models',
        pattern: /^mistralai\/(?:mistral-large-|mistral-small-instruct-2409|ministral-8b-|pixtral-large-)/,
        license: 'mrl',
        source: `${HUB}mistralai/Mistral-Large-Instruct-2407`,
    },
    {
        name: 'Mistral 7B, Mixtral, Nemo and Small 3',
        pattern: /^(?:mistralai|mistral-community|unsloth)\/(?:mistral-(?:7b|nemo|small-(?:24b|3\.))|mixtral-|pixtral-12b|mathstral-|devstral-small)/,
        license: 'Apache-2.0',
        source: `${HUB}mistralai/Mistral-7B-v0.3`,
    },
    // Microsoft
    { name: 'Phi', pattern: /^(?:microsoft|unsloth)\/phi-/, license: 'MIT', source: `${HUB}microsoft/phi-2` },
    {
        name: 'DeBERTa',
        pattern: /^microsoft\/m?deberta-/,
        license: 'MIT',
        source: `${HUB}microsoft/deberta-v3-base`,
    },
    // DeepSeek
    {
        name: 'DeepSeek R1 and V3 of 2025',
        pattern: /^deepseek-ai\/deepseek-(?:r1|v3-0324|v3\.)/,
        license: 'MIT',
        source: `${HUB}deepseek-ai/DeepSeek-R1`,
    },
    {
        name: 'DeepSeek before R1',
        pattern: /^deepseek-ai\/(?:deepseek-(?:llm|coder|moe|math|vl|v2|v3)|esft)/,
        license: 'deepseek',
        source: `${HUB}deepseek-ai/deepseek-llm-7b-base`,
    },
    // Stability AI, Black Forest Labs and their neighbors
    {
        name: 'Stable Diffusion 1',
        pattern: /\/stable-diffusion-v?-?1[-._][1-5]/,
        license: 'creativeml-openrail-m',
        source: `${HUB}CompVis/stable-diffusion-v1-4`,
    },
    {
        name: 'Stable Diffusion 2',
        pattern: /^(?:stabilityai|sd2-community)\/stable-diffusion-2/,
        license: 'openrail++',
        source: `${HUB}stabilityai/stable-diffusion-2-1`,
    },
    {
        name: 'SDXL Turbo',
        pattern: /^stabilityai\/(?:sdxl|sd)-turbo/,
        license: 'stabilityai-ai-community',
        source: `${HUB}stabilityai/sdxl-turbo`,
    },
    {
        name: 'SDXL',
        pattern: /^stabilityai\/(?:stable-diffusion-xl-(?:base|refiner)-1\.0|sdxl-vae)/,
        license: 'openrail++',
        source: `${HUB}stabilityai/stable-diffusion-xl-base-1.0`,
    },
    {
        name: 'Stable Diffusion 3',
        pattern: /^stabilityai\/stable-diffusion-3/,
        license: 'stabilityai-ai-community',
        source: `${HUB}stabilityai/stable-diffusion-3.5-large`,
    },
    {
        name: 'Stable Video Diffusion',
        pattern: /^stabilityai\/stable-video-diffusion/,
        license: 'stabilityai-ai-community',
        source: `${HUB}stabilityai/stable-video-diffusion-img2vid-xt`,
    },
    {
        name: 'FLUX.1 schnell',
        pattern: /\/flux\.?1-schnell/,
        license: 'Apache-2.0',
        source: `${HUB}black-forest-labs/FLUX.1-schnell`,
    },
    {
        name: 'FLUX.1 dev',
        pattern: /\/flux\.?1-(?:dev|fill|depth|canny|redux|kontext|krea)/,
        license: 'flux-1-dev-non-commercial-license',
        source: `${HUB}black-forest-labs/FLUX.1-dev`,
    },
    {
        name: 'DeepFloyd IF',
        pattern: /^deepfloyd\/if-/,
        license: 'deepfloyd-if-license',
        source: `${HUB}DeepFloyd/IF-I-XL-v1.0`,
    },
    // BigScience and BigCode
    {
        name: 'BLOOM',
        pattern: /^bigscience\/bloomz?(?:-|$)/,
        license: 'bigscience-bloom-rail-1.0',
        source: `${HUB}bigscience/bloom`,
    },
    {
        name: 'StarCoder',
        pattern: /^(?:bigcode|huggingfaceh4)\/(?:starcoder|starcoder2|starcoderbase|santacoder|starchat)/,
        license: 'bigcode-openrail-m',
        source: `${HUB}bigcode/starcoder2-15b`,
    },
    // Others
    {
        name: 'Command R and Aya',
        pattern: /^(?:coherelabs|cohereforai)\/(?:c4ai-|aya-)/,
        license: 'CC-BY-NC-4.0',
        source: `${HUB}CohereLabs/c4ai-command-r-v01`,
    },
    {
        name: 'Falcon 7B and 40B',
        pattern: /^tiiuae\/falcon-(?:7b|40b|rw)/,
        license: 'Apache-2.0',
        source: `${HUB}tiiuae/falcon-7b`,
    },
    {
        name: 'Falcon 2',
        pattern: /^tiiuae\/falcon-(?:2-)?11b/,
        license: 'falcon-2-11b-tii-license',
        source: `${HUB}tiiuae/falcon-11B`,
    },
    {
        name: 'EXAONE',
        pattern: /^lgai-exaone\/exaone-(?:3|deep)/,
        license: 'exaone',
        source: `${HUB}LGAI-EXAONE/EXAONE-3.5-7.8B-Instruct`,
    },
    {
        name: 'DBRX',
        pattern: /^databricks\/dbrx-/,
        license: 'databricks-open-model-license',
        source: `${HUB}databricks/dbrx-base`,
    },
    {
        name: 'Dolly',
        pattern: /^databricks\/dolly-v2/,
        license: 'MIT',
        source: `${HUB}databricks/dolly-v2-12b`,
    },
    {
        name: 'MPT',
        pattern: /^mosaicml\/mpt-(?:7b|30b)$/,
        license: 'Apache-2.0',
        source: `${HUB}mosaicml/mpt-7b`,
    },
    {
        name: 'ChatGLM3',
        pattern: /^(?:thudm|zai-org)\/chatglm3-/,
        license: 'chatglm3-6b-license',
        source: `${HUB}THUDM/chatglm3-6b`,
    },
    {
        name: 'ChatGLM2',
        pattern: /^(?:thudm|zai-org)\/chatglm2-/,
        license: 'chatglm2-6b-license',
        source: `${HUB}THUDM/chatglm2-6b`,
    },
    {
        name: 'ChatGLM',
        pattern: /^(?:thudm|zai-org)\/chatglm-6b/,
        license: 'chatglm-6b-license',
        source: `${HUB}THUDM/chatglm-6b`,
    },
    {
        name: 'CogVideoX 5B',
        pattern: /^(?:thudm|zai-org)\/cogvideox-5b/,
        license: 'cogvideox-license',
        source: `${HUB}THUDM/CogVideoX-5b`,
    },
    {
        name: 'Hunyuan',
        pattern: /^tencent\/(?:hunyuan|tencent-hunyuan)/,
        license: 'tencent-hunyuan-community',
        source: `${HUB}tencent/Tencent-Hunyuan-Large`,
    },
    {
        name: 'XTTS',
        pattern: /^coqui\/xtts/,
        license: 'coqui-public-model-license',
        source: `${HUB}coqui/XTTS-v2`,
    },
    {
        name: 'GPT-2',
        pattern: /^(?:openai-community\/)?(?:distil)?gpt2(?:-|$)/,
        license: 'MIT',
        source: `${HUB}openai-community/gpt2`,
    },
    {
        name: 'gpt-oss',
        pattern: /^(?:openai|unsloth)\/gpt-oss-/,
        license: 'Apache-2.0',
        source: `${HUB}openai/gpt-oss-20b`,
    },
    {
        name: 'Whisper',
        pattern: /^openai\/whisper-/,
        license: 'Apache-2.0',
        source: `${HUB}openai/whisper-large-v3`,
    },
    {
        name: 'GPT-J',
        pattern: /^eleutherai\/gpt-j-/,
        license: 'Apache-2.0',
        source: `${HUB}EleutherAI/gpt-j-6b`,
    },
    {
        name: 'GPT-Neo',
        pattern: /^eleutherai\/gpt-neo-/,
        license: 'MIT',
        source: `${HUB}EleutherAI/gpt-neo-2.7B`,
    },
    {
        name: 'Pythia and GPT-NeoX',
        pattern: /^eleutherai\/(?:pythia-|gpt-neox-)/,
        license: 'Apache-2.0',
        source: `${HUB}EleutherAI/pythia-6.9b`,
    },
    { name: 'OLMo', pattern: /^allenai\/olmo/, license: 'Apache-2.0', source: `${HUB}allenai/OLMo-2-1124-7B` },
    {
        name: 'SmolLM',
        pattern: /^huggingfacetb\/smol(?:lm|vlm)/,
        license: 'Apache-2.0',
        source: `${HUB}HuggingFaceTB/SmolLM2-1.7B`,
    },
    {
        name: 'Granite',
        pattern: /^ibm-granite\/granite-/,
        license: 'Apache-2.0',
        source: `${HUB}ibm-granite/granite-3.0-8b-base`,
    },
];
/** Ids on the hub are shorter. */
const MAX_ID = 200;
/** The family that a model belongs to by its id, such as `meta-llama/Llama-3.1-8B`; none where it is not known here. */
function baseOf(id) {
    if (id.length > MAX_ID)
        return undefined;
    const written = id.trim().toLowerCase();
    // A folder on somebody's disk is no id.
    if (/^[/.~]|^[a-z]:\\|\/.*\//.test(written))
        return undefined;
    const slashed = written.includes('/') ? written : `/${written}`;
    return baseFamilies.find(({ pattern }) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(pattern, written) || (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(pattern, slashed));
}
const llama = (version, display, prefix, licensed) => ({
    passesOn: 'agreement',
    clause: '1.b.i',
    duties: [
        { kind: 'agreement', clause: '1.b.i' },
        { kind: 'display', clause: '1.b.i', words: [display] },
        { kind: 'name', clause: '1.b.i', words: [prefix, `Meta-${prefix}`] },
        { kind: 'notice', clause: '1.b.iii', words: [`${version} is licensed under the ${licensed}`] },
        { kind: 'use-policy', clause: '1.b.iv', words: ['acceptable use policy', 'use-policy', 'use_policy'] },
    ],
});
const rail = {
    passesOn: 'restrictions',
    clause: '4.a',
    duties: [
        { kind: 'agreement', clause: '4.b' },
        { kind: 'changes', clause: '4.c' },
        {
            kind: 'use-policy',
            clause: '4.a',
            words: ['use restrictions', 'use-based restrictions', 'attachment a'],
        },
    ],
};
const qianwen = (sentence, display) => ({
    passesOn: 'agreement',
    clause: '3.a',
    duties: [
        { kind: 'agreement', clause: '3.a' },
        { kind: 'changes', clause: '3.b' },
        { kind: 'notice', clause: '3.c', words: [sentence] },
        ...display,
    ],
});
const withQwen = (clause) => [
    { kind: 'display', clause, words: ['Built with Qwen', 'Improved using Qwen'] },
];
const onlyACopy = (clause) => ({
    passesOn: 'agreement',
    clause,
    duties: [{ kind: 'agreement', clause }],
});
/** How the terms of each license reach derivatives, by catalogue id; clauses are those of the license's own text. */
const inheritances = {
    llama1: {
        passesOn: 'agreement',
        clause: '3',
        duties: [
            { kind: 'agreement', clause: '3' },
            { kind: 'notice', clause: '3', words: ['LLaMA is licensed under the LLaMA License'] },
        ],
    },
    llama2: {
        passesOn: 'agreement',
        clause: '1.b.i',
        duties: [
            { kind: 'agreement', clause: '1.b.i' },
            {
                kind: 'notice',
                clause: '1.b.iii',
                words: ['Llama 2 is licensed under the LLAMA 2 Community License'],
            },
            { kind: 'use-policy', clause: '1.b.iv', words: ['acceptable use policy', 'use-policy', 'use_policy'] },
        ],
    },
    llama3: llama('Meta Llama 3', 'Built with Meta Llama 3', 'Llama 3', 'Meta Llama 3 Community License'),
    'llama3.1': llama('Llama 3.1', 'Built with Llama', 'Llama', 'Llama 3.1 Community License'),
    'llama3.2': llama('Llama 3.2', 'Built with Llama', 'Llama', 'Llama 3.2 Community License'),
    'llama3.3': llama('Llama 3.3', 'Built with Llama', 'Llama', 'Llama 3.3 Community License'),
    llama4: llama('Llama 4', 'Built with Llama', 'Llama', 'Llama 4 Community License'),
    gemma: {
        passesOn: 'restrictions',
        clause: '3.1',
        duties: [
            { kind: 'agreement', clause: '3.1' },
            { kind: 'changes', clause: '3.1' },
            {
                kind: 'notice',
                clause: '3.1',
                words: ['Gemma is provided under and subject to the Gemma Terms of Use'],
            },
            { kind: 'use-policy', clause: '3.1', words: ['prohibited use policy', 'prohibited_use_policy'] },
        ],
    },
    'tongyi-qianwen': qianwen('Tongyi Qianwen is licensed under the Tongyi Qianwen LICENSE AGREEMENT', []),
    'tongyi-qianwen-research': onlyACopy('3.a'),
    qwen: qianwen('Qwen is licensed under the Qwen LICENSE AGREEMENT', withQwen('5.b')),
    'qwen-research': qianwen('Qwen is licensed under the Qwen RESEARCH LICENSE AGREEMENT', withQwen('4.b')),
    deepseek: rail,
    'creativeml-openrail-m': rail,
    'bigscience-openrail-m': rail,
    'bigscience-bloom-rail-1.0': rail,
    'openrail++': rail,
    'bigcode-openrail-m': {
        passesOn: 'restrictions',
        clause: '5.1',
        duties: [
            { kind: 'agreement', clause: '5.2' },
            { kind: 'use-policy', clause: '5.1', words: ['use restrictions', 'attachment a'] },
        ],
    },
    'stabilityai-ai-community': {
        passesOn: 'agreement',
        clause: 'IV.a',
        duties: [
            { kind: 'agreement', clause: 'IV.a(i)' },
            { kind: 'notice', clause: 'IV.a(ii)', words: ['licensed under the Stability AI Community License'] },
            { kind: 'display', clause: 'IV.a(iii)', words: ['Powered by Stability AI'] },
        ],
    },
    'stabilityai-nc-research-community': onlyACopy('1.c'),
    'flux-1-dev-non-commercial-license': {
        passesOn: 'agreement',
        clause: '3.a',
        duties: [
            { kind: 'agreement', clause: '3.a' },
            { kind: 'notice', clause: '3.b', words: ['licensed by Black Forest Labs'] },
            { kind: 'changes', clause: '3.c(i)' },
        ],
    },
    'databricks-open-model-license': {
        passesOn: 'agreement',
        clause: '2.2',
        duties: [
            { kind: 'agreement', clause: '2.2' },
            { kind: 'changes', clause: '2.2' },
            {
                kind: 'notice',
                clause: '2.2',
                words: ['DBRX is provided under and subject to the Databricks Open Model License'],
            },
        ],
    },
    'nvidia-open-model-license': {
        passesOn: 'agreement',
        clause: '3.1',
        duties: [
            { kind: 'agreement', clause: '3.1' },
            {
                kind: 'notice',
                clause: '3.1',
                words: ['Licensed by NVIDIA Corporation under the NVIDIA Open Model License'],
            },
        ],
    },
    mrl: onlyACopy('2.3'),
    exaone: {
        passesOn: 'agreement',
        clause: '2.1.d',
        duties: [
            { kind: 'agreement', clause: '2.1.d' },
            { kind: 'name', clause: '2.1.c', words: ['EXAONE'] },
        ],
    },
    'falcon-2-11b-tii-license': {
        passesOn: 'restrictions',
        clause: '4.1',
        duties: [
            { kind: 'agreement', clause: '4' },
            { kind: 'changes', clause: '4' },
            {
                kind: 'display',
                clause: '6',
                words: ['built using Falcon LLM technology from the Technology Innovation Institute'],
            },
        ],
    },
    'minicpm-model-license': {
        passesOn: 'agreement',
        clause: '2',
        duties: [
            { kind: 'agreement', clause: '2' },
            { kind: 'display', clause: '2', words: ['Built with \u9762\u58c1MiniCPM', 'Built with MiniCPM'] },
        ],
    },
    'tencent-hunyuan-community': {
        passesOn: 'agreement',
        clause: '3.a',
        duties: [
            { kind: 'agreement', clause: '3.a' },
            { kind: 'changes', clause: '3.b' },
            {
                kind: 'notice',
                clause: '3.d',
                words: ['Tencent Hunyuan is licensed under the Tencent Hunyuan Community License Agreement'],
            },
        ],
    },
    'yi-license': onlyACopy('2.4'),
    'opt-175b-license': {
        passesOn: 'agreement',
        clause: '3',
        duties: [
            { kind: 'agreement', clause: '3' },
            { kind: 'notice', clause: '3', words: ['OPT-175B is licensed under the OPT-175B license'] },
        ],
    },
    'dinov3-license': onlyACopy('1.b.i'),
    'sam-license': onlyACopy('1.b.i'),
    'fair-noncommercial-research-license': onlyACopy('1.b.ii'),
    'deepfloyd-if-license': onlyACopy('3'),
    'coqui-public-model-license': onlyACopy('Notices'),
    'Apache-2.0': {
        passesOn: 'restrictions',
        clause: '4',
        duties: [
            { kind: 'agreement', clause: '4(a)' },
            { kind: 'changes', clause: '4(b)' },
        ],
    },
};
/** Conditions that do not end where somebody else passes a derivative on. */
const lasting = [
    'non-commercial',
    'research-only',
    'no-derivatives',
    'no-redistribution',
    'use-restrictions',
    'user-threshold',
    'revenue-threshold',
    'no-training-of-others',
    'naming',
    'territory',
    'registration',
];
/** "Research only" and "non-commercial" shut the same door. */
const implied = {
    'non-commercial': 'research-only',
    'research-only': 'non-commercial',
};
/**
 * Whether a license can stand over a base's. The base's own always can. Over an open base that asks for no more than
 * notices anything can; over one of share-alike only what shares alike; over the others only what keeps every condition
 * that lasts, and, where the agreement itself is passed on, no other agreement.
 */
function compatibilityOf(own, base) {
    if (own.spdx === base.spdx)
        return { kind: 'same' };
    if (sameButVersion(own.id, base.id))
        return { kind: 'same' };
    if (base.openness === 'osi-approved' || base.openness === 'open-definition') {
        if (!base.conditions.includes('share-alike'))
            return { kind: 'allowed' };
        return own.conditions.includes('share-alike')
            ? { kind: 'unclear' }
            : { kind: 'conflict', dropped: 'share-alike' };
    }
    if (base.openness === 'unclassified' || own.openness === 'unclassified')
        return { kind: 'unclear' };
    const inheritance = inheritances[base.id];
    const clause = inheritance && { clause: inheritance.clause };
    const kept = (condition) => own.conditions.includes(condition) || own.conditions.includes(implied[condition] ?? condition);
    const dropped = lasting.find((condition) => base.conditions.includes(condition) && !kept(condition));
    // A license that is open drops whatever the other one asks.
    if (dropped)
        return { kind: 'conflict', dropped, ...clause };
    if (inheritance?.passesOn === 'agreement')
        return { kind: 'conflict', ...clause };
    return (0,_license_js__WEBPACK_IMPORTED_MODULE_2__/* .opennessOf */ .C)(own.conditions) === 'unclassified' ? { kind: 'unclear' } : { kind: 'allowed' };
}
/** "GPL-3.0-or-later" over "GPL-3.0-only", "CC BY-SA" without its version over one with it. */
function sameButVersion(own, base) {
    const plain = (id) => id.toLowerCase().replace(/-(?:only|or-later)$/, '');
    if (plain(own) === plain(base))
        return true;
    const [a, b] = [plain(own), plain(base)];
    return (a.startsWith('cc-by') &&
        b.startsWith('cc-by') &&
        (a.startsWith(`${b}-`)
            ? /^-\d/.test(a.slice(b.length))
            : b.startsWith(`${a}-`) && /^-\d/.test(b.slice(a.length))));
}
/** The license that a family's entry names. */
function licenseOfBase({ license }) {
    return (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .findLicense */ .vN)(license);
}


/***/ }),

/***/ 3119:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Sh: () => (/* binding */ weighAll)
/* harmony export */ });
/* unused harmony export weigh */
/* harmony import */ var _expressions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5724);
/* harmony import */ var _license_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44);


const UNKNOWN = { level: 'unknown', decidedBy: undefined };
/** Of words in one text: a clause that is known says more than words that are not. */
const WITHIN = {
    open: 0,
    unknown: 1,
    conditional: 2,
    restricted: 3,
};
/** Of terms that apply together: what is not known may restrict, and no more than that. */
const TOGETHER = {
    open: 0,
    conditional: 1,
    unknown: 2,
    restricted: 3,
};
/**
 * How open a part of a release is under one text or statement. Nothing but a license that is named, or whose text stands
 * there whole and alone, makes anything open; a clause that restricts or bounds does so in any text, known or not; and
 * words of unknown meaning beside an open text leave it `unknown`.
 */
function weigh(said, family) {
    const { match, license, expression, added = [], conditions = [] } = said;
    const named = (0,_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .levelOf */ .In)(expression ?? license?.spdx ?? '', family);
    switch (match) {
        case 'unknown':
            return stricter(UNKNOWN, conditions);
        case 'partial':
            return named.level === 'open' ? { level: 'unknown', decidedBy: license } : explained(named, conditions);
        case 'modified': {
            const base = named.level === 'open' ? { level: 'unknown', decidedBy: license } : named;
            return explained(stricter(base, added), conditions);
        }
        case 'statement':
            return stricter(named, conditions);
        case 'exact':
        case 'reference':
            return explained(named, conditions);
    }
}
/** Tightens a level by the clauses that restrict or bound. */
function stricter(weight, clauses) {
    return clauses.reduce((strictest, clause) => {
        const openness = clause.kind === undefined ? 'unclassified' : (0,_license_js__WEBPACK_IMPORTED_MODULE_1__/* .opennessOf */ .C)([clause.kind]);
        if (openness !== 'restricted' && openness !== 'conditional')
            return strictest;
        if (WITHIN[openness] <= WITHIN[strictest.level])
            return strictest;
        return { level: openness, decidedBy: weight.decidedBy, clause };
    }, weight);
}
/** Adds the clause of a known text that a level comes from. */
function explained(weight, conditions) {
    if (weight.clause || (weight.level !== 'restricted' && weight.level !== 'conditional'))
        return weight;
    const clause = conditions.find(({ kind }) => kind !== undefined && (0,_license_js__WEBPACK_IMPORTED_MODULE_1__/* .opennessOf */ .C)([kind]) === weight.level);
    return clause ? { ...weight, clause } : weight;
}
/**
 * How open a part of a release is under all that is said of it. Of statements that apply together the strictest counts,
 * and an unknown one makes the whole unknown unless another restricts it anyway. Where they contradict each other the
 * answer is never in favor of open: it is the level that all agree on, else what governs if that is strict, else
 * `unknown`.
 */
function weighAll({ statements: [first, ...others], conflicting, sideBySide, }, family) {
    // What one text or one line says applies together; only what others say stands beside it.
    const verdicts = new Map();
    for (const said of [first, ...others]) {
        const place = sideBySide ? (placeOf(said) ?? said) : undefined;
        const [next, strictest] = [verdictOn(said, family), verdicts.get(place)];
        if (!strictest || TOGETHER[next.level] > TOGETHER[strictest.level])
            verdicts.set(place, next);
    }
    const verdict = [...verdicts.values()].reduce((one, other) => one.level === other.level ? one : { ...UNKNOWN, why: 'several', by: one.by });
    if (verdict.level !== 'open')
        return verdict;
    const other = conflicting.find((said) => weigh(said, family).level !== 'open');
    return other ? { ...UNKNOWN, why: 'several', by: other } : verdict;
}
/** What holds a statement: a file or a card as a whole, of other documents the line. */
function placeOf({ at, from }) {
    if (!at)
        return undefined;
    return from === 'file' || from === 'front-matter' ? at.path : `${at.path}:${at.line}`;
}
function verdictOn(said, family) {
    const weight = weigh(said, family);
    return { ...weight, by: said, why: whyOf(said, weight) };
}
function whyOf({ match }, { level, clause, decidedBy }) {
    if (level === 'unknown')
        return match === 'modified' ? 'changed' : 'unrecognized';
    if (clause && (match === 'unknown' || match === 'modified' || decidedBy === undefined))
        return 'clause';
    return match === 'modified' ? 'changed' : 'terms';
}


/***/ }),

/***/ 6878:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Km: () => (/* binding */ defineRule),
/* harmony export */   MX: () => (/* binding */ evidence),
/* harmony export */   cK: () => (/* reexport safe */ _pattern_js__WEBPACK_IMPORTED_MODULE_0__.cK)
/* harmony export */ });
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8272);

function defineRule(rule) {
    return rule;
}
/** The places as evidence, or `undefined` where there are none. */
function evidence(places) {
    const [first, ...rest] = places;
    return first && [first, ...rest];
}


/***/ })

};
;
})
