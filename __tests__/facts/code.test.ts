import { describe, expect, test } from 'vitest'
import { factsOf } from '../support/facts.ts'

const kindsOf = async (path: string) => Object.keys((await factsOf({ [path]: '' })).code.places).sort()

describe('what a file is for, by its name and folder', () => {
  test.each([
    ['train.py', ['code.training']],
    ['scripts/run_pretraining.py', ['code.training']],
    ['finetune/finetune_lora.py', ['code.finetuning']],
    ['sft/main.py', ['code.finetuning']],
    ['train_dpo.py', ['code.finetuning']],
    ['generate.py', ['code.inference']],
    ['aster/separate.py', ['code.inference']],
    ['example_chat_completion.py', ['code.inference']],
    ['web_demo.py', ['code.inference', 'system.product']],
    ['eval/run_mmlu.py', ['code.evaluation']],
    ['model/modeling_aster.py', ['code.architecture']],
    ['model/model_aster.py', ['code.architecture']],
    ['model/model_utils.py', []],
    ['aster/models/unet.py', ['code.architecture']],
    ['aster/modules/mixer_block.py', ['code.architecture']],
    ['aster/models/user.py', []],
    ['aster/models/encoder_config.py', []],
    ['aster/modules/download.py', []],
    ['api/models/layers.ts', []],
    ['aster-server/tts_preprocess.py', ['code.inference']],
    ['scripts/import_lora.py', []],
    ['utils/preprocess_text_encoder.py', []],
    ['scripts/generate_animation_data.py', []],
    ['artifacts/ft_trainer.py', []],
    ['models.py', ['code.architecture']],
    ['aster/models.py', ['code.architecture']],
    ['backend/models.py', []],
    ['models/yolov9.py', ['code.architecture']],
    ['training/networks_aster.py', ['code.architecture', 'code.training']],
    ['aster/unet_3d.py', ['code.architecture']],
    ['calc_metrics.py', ['code.evaluation']],
    ['examples/relation/train.sh', ['code.finetuning']],
    ['examples/pretrain/train_from_scratch.py', []],
    ['slurm_scripts/run_big.sh', ['system.infrastructure']],
    ['aster_env.yml', ['code.supporting-libraries']],
    ['utils/preprocess-huggingface.py', []],
    ['gui.py', ['system.product']],
    ['scripts/process_pretrain_data.py', ['code.data-processing']],
    ['model/model_training/trainer_sft.py', ['code.finetuning']],
    ['torchhub/other_main/train.py', []],
    ['scripts/model_configs.py', []],
    ['prepare_data.py', ['code.data-processing']],
    ['scripts/prepare_memmap_dataset.py', ['code.data-processing']],
    ['tokenization/tokenizer_apply.py', ['code.data-processing']],
    ['requirements.txt', ['code.supporting-libraries']],
    ['docker/Dockerfile.gpu', ['system.infrastructure']],
    ['launch/pretrain.slurm', ['code.training', 'system.infrastructure']],
  ])('%s', async (path, kinds) => {
    expect(await kindsOf(path)).toEqual(kinds)
  })

  test.each([
    'tests/test_train.py',
    'third_party/llama/train.py',
    'docs/training.md',
    'training_data.json',
    'constraints.py',
    'evil.py',
  ])('%s is none of them', async (path) => {
    expect(await kindsOf(path)).toEqual([])
  })
})

test('files that are named for it stand before files that only lie in its folder', async () => {
  const { code } = await factsOf({ 'training/a.py': '', 'scripts/deep/train.py': '' })
  expect(code.places['code.training']?.map(({ path }) => path)).toEqual([
    'scripts/deep/train.py',
    'training/a.py',
  ])
})

describe('what a file does, where its name is silent', () => {
  const shown = async (path: string, text: string) =>
    Object.keys((await factsOf({ [path]: text })).code.places).sort()

  test.each([
    ['app.py', 'import gradio as gr\n', ['system.product']],
    ['notebooks/x.ipynb', '"import jiwer\\n"', ['code.evaluation']],
    ['main.py', 'model = pretrain()\ninit_weights(model)\nloss.backward()\n', ['code.training']],
    ['run_task.py', 'm = AutoModel.from_pretrained(a)\nloss.backward()\n', ['code.finetuning']],
    ['a/b.py', 'trainer = SFTTrainer(model)\n', ['code.finetuning']],
    ['x.py', 'print(model.generate(ids))\n', ['code.inference']],
    // What a model writes there is what another learns from.
    ['synthesis/x.py', 'print(llm.generate(prompts))\n', []],
  ])('%s: %j', async (path, text, kinds) => {
    expect(await shown(path, text)).toEqual(kinds)
  })

  test.each([
    ['tokenization_aster.py', ''],
    ['scripts/prepare_changelog.py', ''],
    ['finetune/scripts/run_eval_x.py', ''],
    ['data/loss.py', 'loss.backward()'],
  ])('%s: %j is no training, evaluation or data processing', async (path, text) => {
    const kinds = await shown(path, text)
    for (const kind of ['code.training', 'code.evaluation', 'code.data-processing'])
      expect(kinds).not.toContain(kind)
  })

  test('what only prepares or decodes what a model learns from is not tuned', async () => {
    const code = 'vae = AutoencoderKL.from_pretrained(a)\nmodel = Aster()\nloss.backward()\n'
    expect(await shown('run.py', code)).not.toContain('code.finetuning')
  })

  test('a package at the root under a text of its own is a copy', async () => {
    const kinds = async (text: string) => {
      const files = { LICENSE: 'MIT', 'boreas/LICENSE': text, 'boreas/setup.py': '', 'boreas/Dockerfile': '' }
      return Object.keys((await factsOf(files)).code.places)
    }
    expect(await kinds('another')).toEqual([])
    expect(await kinds('MIT')).toContain('system.infrastructure')
  })

  test('so is a folder inside another, where it is a package or large', async () => {
    const kinds = async (files: Readonly<Record<string, string>>) => {
      const { holdings } = await factsOf({ LICENSE: 'MIT', 'env/boreas/LICENSE': 'another', ...files })
      return [...holdings.keys()]
    }
    const scripts = {
      'env/boreas/train.py': '',
      'env/boreas/README.md': '## Training\n\n```bash\npython train.py\n```\n',
    }
    expect(await kinds({ ...scripts, 'env/boreas/setup.py': '' })).toEqual([])
    expect(await kinds(scripts)).toContain('code.training')
    const many = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`env/boreas/${index}.py`, '']))
    expect(await kinds({ ...scripts, ...many })).toEqual([])
    expect(
      await kinds({
        'models/boreas/LICENSE': 'own',
        'models/boreas/setup.py': '',
        'models/boreas/train.py': '',
      }),
    ).toContain('code.training')
  })

  describe('a script that does several things', () => {
    const kinds = async (heading: string, command: string) => {
      const { holdings } = await factsOf({
        'README.md': `# Aster\n\n## ${heading}\n\n\`\`\`bash\n${command}\n\`\`\`\n`,
        'train.py': '',
      })
      return [...holdings.keys()].filter((id) => id.startsWith('code.'))
    }

    test.each([
      ['Fine-tuning', 'python train.py --lr 1e-5', ['code.training', 'code.finetuning']],
      ['Evaluation', 'python train.py --eval', ['code.training', 'code.evaluation']],
      [
        'Validation',
        'python -m torch.distributed.launch --nproc_per_node <gpus> train.py --eval',
        ['code.training', 'code.evaluation'],
      ],
      ['Evaluation', 'python train.py', ['code.training']],
    ])('%s: %s', async (heading, command, expected) => {
      expect(await kinds(heading, command)).toEqual(expected)
    })
  })

  test('a benchmark of how fast a server answers measures no model', async () => {
    const readme = (said: string) => `# Aster\n\n## Benchmark\n\n\`\`\`bash\nbash run.sh ${said}\n\`\`\`\n`
    const has = async (said: string) =>
      (await factsOf({ 'README.md': readme(said), 'run.sh': '' })).holdings.has('code.evaluation')
    expect(await has('--task mmlu')).toBe(true)
    expect(await has('--concurrency 4')).toBe(false)
  })

  describe('what the README’s list of folders says that they are for', () => {
    const held = async (entry: string) => {
      const files = {
        'README.md': `# Aster\n\n- ${entry}\n`,
        'pile/get.sh': '',
        'pile/notes.md': '',
        'x.md': '',
      }
      const { holdings } = await factsOf(files)
      return [...holdings.entries()].map(([id, places]) => `${id} ${places[0]?.at.path}`)
    }

    test.each([
      ['`pile`: scripts for downloading and preprocessing data', ['code.data-processing pile/get.sh']],
      ['[pile/](pile) - code for all evaluations', ['code.evaluation pile/get.sh']],
      ['`pile/get.sh` – the main pre-training loop', ['code.training pile/get.sh']],
      ['`pile`: what the model was trained on', []],
      ['`x.md`: notes on the training code', []],
      ['`gone`: code for preprocessing', []],
    ])('%s', async (entry, expected) => {
      expect(await held(entry)).toEqual(expected)
    })
  })

  test('what the documents install from is a manifest, whatever its name', async () => {
    const readme = (command: string) => ({ 'README.md': `# Aster\n\n\`\`\`bash\n${command}\n\`\`\`\n` })
    const { holdings } = await factsOf({ ...readme('pip install -r reqs/gpu.txt'), 'reqs/gpu.txt': '' })
    expect(holdings.get('code.supporting-libraries')).toMatchObject([
      { how: 'file', at: { path: 'reqs/gpu.txt' } },
    ])
    const others = 'git clone https://github.com/other/boreas\ncd boreas\npip install -r requirements.txt'
    const { installs } = await factsOf(readme(others))
    expect(installs.map(({ value }) => value.file)).toEqual([undefined])
  })

  test.each([
    ['## Requirements\n\n* Python 3\n* [PyTorch](https://pytorch.org)', ['PyTorch']],
    ['It is based on `timm==0.3.2`.', ['timm']],
    ['Aster is faster than PyTorch.', []],
    ['It needs python >= 3.8.', []],
  ])('libraries in words: %j', async (text, packages) => {
    const { installs } = await factsOf({ 'README.md': `# Aster\n\n${text}\n` })
    expect(installs.flatMap(({ value }) => value.packages)).toEqual(packages)
  })

  test('code of the documents that asks the own package for something runs the model', async () => {
    const readme = (code: string) => `# Aster\n\n\`\`\`python\n${code}\n\`\`\`\n`
    const how = async (code: string) => {
      const { holdings } = await factsOf({ 'README.md': readme(code), 'src/aster/__init__.py': '' })
      return holdings.get('code.inference')?.map((place) => place.how) ?? []
    }
    expect(await how('from aster import net\nprint(net().predict(x))')).toEqual(['here'])
    expect(await how('from other import net\nprint(net().predict(x))')).toEqual([])
    expect(await how('from aster import net\nnet().predict(x)\nloss.backward()')).toEqual([])
  })

  test('a script is for what the heading above its command says', async () => {
    const { holdings } = await factsOf({
      'README.md': '# Aster\n\n## Fine-tuning\n\n```bash\npython run_classifier.py --epochs 3\n```\n',
      'run_classifier.py': '',
    })
    expect(holdings.get('code.finetuning')).toMatchObject([
      { how: 'file', at: { path: 'run_classifier.py' } },
    ])
  })
})
