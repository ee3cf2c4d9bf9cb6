/** How a topic shows: in a heading or label over what is said of it, or in a sentence by itself. */
export interface Signs {
  /** Headings, captions and labels under which the topic is treated. */
  readonly heading?: RegExp
  /** Headings that look alike and mean something else. */
  readonly not?: RegExp
  /** What has to stand below a heading, all of it, for the topic to be treated, whatever the heading says. */
  readonly content?: readonly RegExp[]
  /** Whether code under the heading says something of the topic too: settings and results do, purposes do not. */
  readonly inCode?: true
  /** A sentence that treats it by itself matches all patterns of one of these. The first pattern should seldom match. */
  readonly sentences?: readonly (readonly RegExp[])[]
  /** Sentences that match and say something else. */
  readonly notSentence?: RegExp
  /** Whether thanks to others tell of it too: who gave the computers. */
  readonly amongThanks?: true
}

/** The topics that cards and documents are expected to speak of: the names of Mitchell et al. 2019 and of the hub's template. */
export const TOPICS = {
  'intended-use': {
    heading:
      /\bintended (?:use|purpose|user|application|audience)|\b(?:direct|downstream|primary|recommended|appropriate|evaluated|supported|ideal|example|possible) (?:use|usage|user)s?\b|\buse[- ]?cases?\b|^[^\w\n]*(?:model )?(?:uses?|purpose|applications?|intended)[^\w\n]*$|\bscope of use\b|utilisations? (?:prévue|envisagée)|usages? (?:prévu|envisagé)|cas d['’]usage|usos? (?:previsto|recomendado)|casos de uso|verwendungszweck|anwendungsf[aä]ll|einsatz(?:zweck|gebiet)|适用|用途|应用场景|使用场景|용도|활용|사용 목적|利用目的|使用目的|想定/im,
    not: /out[- ]of[- ]scope|prohibited|polic|misuse|unintended|restrict|not recommended|\bcode\b|example/i,
    sentences: [
      [
        /\b(?:intended|designed|suitable|suited|ideal|meant|optimi[sz]ed|tailored|specialized|built) (?:(?:primarily|specifically|mainly|mostly|only|both|well|especially|particularly|purely|exclusively) )?(?:for|to (?!run\b|be run\b)(?:be )?\w+|as an?\b)|\brecommended (?:for|as)\b|\bfor use (?:in|as|with|by)\b/i,
        /\b(?:models?|it|they|checkpoints?|datasets?|corpus|versions?|adapters?|system|we|is|are)\b/i,
      ],
      [
        /\b(?:[Mm]odels?|[Ii]t|[Tt]hey|[Cc]heckpoints?|[Dd]atasets?|[Cc]orpus|[Vv]ersions?|[Aa]dapters?|(?<![\w.-])[A-Z][\w.-]+(?: [A-Z][\w.-]+)?) (?:can|may|could|should) be (?:\w+ly )?(?:used|applied)\b/,
        /\b(?:for|as|to)\b/i,
      ],
      [
        /\b(?:created|developed|released|published|provided|shared|aims?) (?:\w+ly )?(?:for|to|as) (?!be |us |the following)/i,
        /\b(?:research|assist|chat|education\w*|academic|non-commercial|practitioners|analysis|analy[sz]e|perform|facilitate)\b/i,
        /\b(?:models?|it|they|checkpoints?|datasets?|corpus|versions?|adapters?)\b/i,
      ],
      [/适用于/u],
      [/(?:에|으로|용도로) 적합/u],
    ],
    notSentence:
      /\b(?:not|never|cannot|isn't|aren't|unless|instead of) (?:\w+ ){0,2}(?:intended|designed|suitable|suited|meant|used)\b|\bscripts?\b|\b(?:script|command|library|flag|function|parameter|option|argument|code|framework|implementation|engine|backend|stacks?|demo|set-?up|GPUs?|NVIDIA|benchmarks?|platform|mode|quer(?:y|ies)|heading|signing|client|structure|architecture|mechanism|modules?|identity)\b/i,
  },
  limitations: {
    heading:
      /\blimitations?\b|\bout[- ]of[- ]scope\b|\bbias(?:es)?\b|\bcaveats?\b|\bknown issues\b|\bweakness(?:es)?\b|\bshortcomings?\b|\bdisclaimers?\b|\bnot (?:intended|suitable)\b|\bfailure modes?\b|^\W*limites?\b|\bbiais\b|limitaciones|sesgos|einschr[aä]nkung|\bgrenzen\b|局限|不足|限制|缺点|한계|제한|편향|制限|限界|制約|注意点/im,
    not: /\w[._]\w|\brate limit|\btoken limit|\bremov\w+ (?:the )?limit|\bliability\b/i,
    sentences: [
      [
        /\b(?:hallucinat|inaccura|incorrect|biased|harmful|offensive|toxic|unreliable|mistakes?|nonsens|misinterpret|objectionable|unsafe|stereotyp|socially unacceptable|untrue|unexpected (?:outputs?|results?|content)|unintended|undesir|repetiti|error rates?)/i,
        /\b(?:models?|it|they|lms?|llms?|outputs?|responses?|versions?|(?<![\w.-])[A-Z][\w.-]+) (?:\w+ )?(?:may|can|might|could|will|still|tends?|sometimes|often|exhibits?|encounters?)\b/i,
      ],
      [
        /\b(?:cannot|can not|can't|unable to|not able to|does not|doesn't|do not|not (?:yet )?(?:been )?(?:tested|evaluated|optimi[sz]ed|designed|intended|suitable|suited|support\w*)|fails? to|struggles?|limited (?:to|by|in|by)|only supports?|restricted to|less (?:accurate|reliable)|performs? (?:worse|poorly)|performance (?:is|may be|might be|may|might|can|will) (?:\w+ )?(?:worse|poor\w*|degrade\w*))\b/i,
        /\b(?:models?|checkpoints?|versions?|quality|accuracy|performance|languages?)\b/i,
        /\b(?:accura\w*|guarantee\w*|languages?|english|quality|worse|degrad\w*|poor\w*|perform\w*|generaliz\w*|medical|clinical|legal|production|safety|real[- ]world|tasks?|domains?|recogni\w*)\b/i,
      ],
      [
        /\b(?:limitations|drawbacks|shortcomings|weaknesses|limitation (?:of|is)|challenges such as)\b/i,
        /\b(?:models?|it|we|has|have|our|several|many|some|remain\w*|encounters?|known|such as)\b/i,
      ],
      [
        /\b(?:should|must) (?:not|never) be (?:\w+ )?(?:used|relied|deployed|considered|treated)\b|\bnot (?:a substitute|(?:yet )?(?:been )?(?:validated|production[- ]ready|(?:\w+ )?(?:clinical|medical) ))/i,
        /\b(?:models?|it|they|this|datasets?|outputs?|(?<![\w.-])[A-Z][\w.-]+)\b/,
      ],
      [/局限|无法保证|不能保证|幻觉|偏见|존재하지 않|생성할 수 있|한계/u],
    ],
    notSentence:
      /\b(?:licen[sc]e|warrant\w*|liab\w*|copyright|if you|you (?:can|may)not|damages|agreement|addresses? the|overcom\w*|unlike|other models|existing|previous|removes?|reduces?|mitigat\w*|avoids?|suffer\w*|install\w*|download\w*|implementation|kernels?|api|software)\b/i,
  },
  training: {
    heading:
      /\b(?:pre-?|post-?)?training\b|\bfine-?tuned\b|\bfine-?tuning (?:details|procedure|method|process|config\w*|set-?up|hyper\w*|stage)|\btrained\b|\brecipe\b|\bhyper-?parameters?\b|\bconversion\b|\bquantization (?:details|method|process|procedure)\b|\bmethodology\b|\boptimi[sz]er\b|\bentra[iî]nement\b|\bentrenamiento\b|\bdistillation\b|\breinforcement learning\b|训练|학습|훈련|学習|訓練/i,
    not: /\bdata(?:sets?)?\b|\bcorpus\b|\bcorpora\b|数据|\byour\b|\binference\b|\binstall|\bcode\b|\bscripts?\b|\bp-tuning\b|\bfrom\b|\bmodels?\W*$|\bhow to (?:fine|train)|\benviron|\bhardware\b|\bcompute\b|\binfrastructure\b|\bcost\b|\btime\b|\benergy\b|\bemission|데이터/i,
    inCode: true,
    sentences: [
      [
        /\b(?:pre-?|fine-?|instruction-?|post-?)?(?:train|tun|distill|quanti[sz]|align|convert|abliterat|initiali[sz])(?:ed|ing)\b|\bquants\b/i,
        /\b(?:LoRA|QLoRA|PEFT|RLHF|RLVR|RLAIF|DPO|PPO|GRPO|ORPO|KTO|SFT|supervised|reinforcement|preference|rejection sampling|masked|objectives?|loss|contrastive|distill\w*|Adam\w*|Adafactor|Lion|optimizers?|stages?|phases?|curriculum|anneal\w*|mixed[- ]precision|bf16|fp8|Megatron\S*|DeepSpeed|FSDP|Unsloth|Axolotl|TRL|llama\.cpp|imatrix|GPTQ\w*|AWQ|bitsandbytes|ONNX|Trainer|multi-?task\w*|from scratch|initiali[sz]ed|infilling|mergekit|SLERP|DreamBooth|epochs?|iterations|schedul\w*|augment\w*|steps|batch|next[- ]token|denoising|adversarial\w*|instruction[- ]tun\w*|(?:in|into) (?:the )?[\w-]+ format|SpeechBrain)\b/i,
      ],
      [/(?:训练|微调)/u, /强化学习|监督|偏好|蒸馏|优化器|阶段|对齐|学习率/u],
      [/(?:학습|훈련|미세조정)/u, /강화|지도|LoRA|RLHF|단계|에폭|정렬/u],
    ],
    notSentence:
      /\b(?:you can|you may|your own|can be (?:easily )?(?:fine-?)?(?:train|tun|quanti)ed|to (?:fine-?)?train|will be|if you|unlike|other models|users? can|need(?:s|ed)? to be|should be|how to|trained model|pre-?trained (?:model|weights|checkpoint)s? (?:is|are|can|from)|has access|repo(?:sitory)?|code|scripts?|releas\w*|support\w*|frameworks?, including)\b/i,
  },
  'training-data': {
    heading:
      /\b(?:pre-?|post-?|fine-?tuning )?train(?:ing)?[- ](?:data(?:sets?)?\b|corp|sets?\b|mix)|^[^\w\n]*(?:\d[\d.]* )?(?:model |the |our )?data(?:set)?s?[^\w\n]*$|\bdata(?:set)?s?[- ](?:sources?|mix\w*|composition|description|summary|creation|curation|collection|preparation|preprocessing|processing|overview|details|information|provenance|pipeline|recipe|generation|statement|card)|\b(?:pre-?training|fine-?tuning|instruction|alignment|preference|post-?training|sft|training|source) (?:\w+ )?data|\bcorpus\b|\bcorpora\b|\bsource data\b|\bdonn[eé]es\b|\bdatos\b|\btrainingsdaten\b|\bdatens[aä]tze?\b|数据|语料|데이터|コーパス|データ/im,
    not: /\beval|\btest\b|\bbenchmark|\bformat\b|\bprivacy\b|\bdata ?(?:type|loader|parallel|fields|splits|instances|frame|base|center|freshness)|\bdatabases?\b|\bstructure\b|\bmetadata\b|\byour\b|\bdownload|评测|\bhow to\b|\bload/i,
    sentences: [
      [
        /\b(?:tokens?|datasets?|data|corpus|corpora|images?|hours|examples?|pairs|samples|texts?|papers|conversations?|instructions?|utterances|sentences|reviews|articles|documents|transcriptomes|recordings|demonstrations|wikipedia|train(?:ing)? sets?)\b/i,
        /\b(?:(?:pre|fine|post)-?)?(?:trained|tuned)\b|\b(?:pre-?training|fine-?tuning|distilled)\b/i,
        /\b(?:on|with|using|from|over|of)\b/i,
      ],
      [/\b(?:trained|tuned) (?:on|using) (?:the |an? )?(?:[a-z-]+ )?[A-Z`“"][\w`-]/],
      [
        /\b(?:collected|sourced|crawled|scraped|gathered|curated|derived|constructed|annotated|compiled|generated|synthesi[sz]ed|excluded)\b/i,
        /\b(?:training|pre-?training|fine-?tuning|this|our|the|of) (?:\w+ ){0,3}(?:data|datasets?|corpus|corpora|set|examples|images|pairs)\b/i,
      ],
      [
        /\b(?:taken|derived|extracted|sourced|collected|scraped|crawled|compiled|converted|translated|drawn|built|curated) (?:\w+ )?(?:from|in|by|using)\b/i,
        /\b(?:this|the|our) (?:\w+ ){0,2}(?:datasets?|corpus|collection)\b/i,
      ],
      [/数据|语料|tokens?/iu, /训练/u, /\d|来自|包括|收集/u],
      [/(?:데이터|토큰|토켄|코퍼스|말뭉치|dataset)/iu, /학습|훈련|미세조정/u],
    ],
    notSentence:
      /\b(?:you can|your own|your|can be|users? (?:can|may)|to train|if you|will be|unlike|other models|not (?:been )?trained|we (?:do|did) not|evaluat\w*|benchmarks?|sequence length|context length|gpus?|tpus?|carbon|emissions|trained model|encoder|repo|code for)\b|无法|合规|训练(?:结果|步)/i,
  },
  evaluation: {
    heading:
      /\bevaluations?\b|\bbenchmarks?\b|\bbenchmarking\b|\bresults?\b|\bperformances?\b|\bmetrics\b|\bscores?\b|\bleaderboard\b|\baccuracy\b|\bquality\b|[eé]valuation|\br[eé]sultats\b|\bresultados\b|\bevaluaci[oó]n\b|\bergebnisse\b|\bevaluierung\b|评测|评估|测评|结果|性能|基准|榜单|평가|성능|벤치마크|評価|性能|結果|ベンチマーク/i,
    not: /\bhow to\b|\brun(?:ning)?\b|\bspeed\b|\blatency\b|\bthroughput\b|\befficien\w+\b|\bdata(?:sets?)?$|\bcode\b|\bscripts?\b|\bquickstart\b|\bprocedure\b|\bmemory\b|\bsystem\b|\bprotocol\b|\bmethodology\b|速度|效率/i,
    inCode: true,
  },
  risks: {
    heading:
      /\brisks?\b|\bsafety\b|\bethic(?:s|al)\b|\bmisuse\b|\bresponsib\w+|\bharm(?:s|ful)?\b|\bbroader (?:impacts?|implications)\b|\bsocietal\b|\bsocial impact\b|\bmalicious\b|\bprohibited\b|\bdual[- ]use\b|\bcontent warning\b|\brisques?\b|[eé]thique|\briesgos?\b|[eé]tica|\brisiken\b|\bsicherheit\b|\bethik\b|安全|风险|伦理|안전|위험|윤리|倫理|リスク/i,
    not: /\blicense\b|\bevaluations?\b|\btest(?:s|ing)?\b|\bbenchmark/i,
    sentences: [
      [
        /\b(?:misuse|malicious|fraud|impersonat\w*|disinformation|misinformation|deepfakes?|harmful (?:use|purposes?|content)|deceptive)\b/i,
        /\b(?:do not|should not|must not|may be|could be|can be|warning|risks?|prohibited|discourage|better analyze|concern\w*)\b/i,
      ],
    ],
    notSentence: /\bliab\w*\b|\bresponsib\w*\b|\bwarrant\w*/i,
  },
  'safety-evaluation': {
    heading:
      /\bred[- ]?team\w*|\bsafety (?:evaluations?|benchmarks?|results|tests?|testing|performance|alignment)\b|\bbias evaluation\b|\btoxicity\b|安全评|안전성 평가|安全性評価/i,
    sentences: [
      [
        /\bred[- ]?team|\badversarial (?:test|evaluat|prompt)|\b(?:safety|toxicity|bias|gender|racial|refusal) (?:\w+ ){0,3}(?:evaluat\w*|benchmarks?|tests?|probes?|metrics)\b|\b(?:evaluat\w*|tested|probed|assess\w*|measured) (?:\w+ ){0,6}(?:toxicity|biases|safety|harmful\w*|refusals?)\b|\b(?:ToxiGen|RealToxicityPrompts|BBQ|CrowS-Pairs|WinoBias|HarmBench|XSTest|Do-?Anything-?Now|StrongREJECT|SafetyBench)\b/i,
        /\b(?:evaluat\w*|conduct\w*|perform\w*|test\w*|measur\w*|results?|scores?|found|assess\w*|exercises?|probes?|detect\w*)\b/i,
      ],
    ],
    notSentence:
      /\b(?:should (?:\w+ )?(?:perform|conduct|test|evaluat\w*|do)|developers|you|before deploying|encourage|recommend|must|see)\b/i,
  },
  'use-policy': {
    heading:
      /\b(?:acceptable |permitted )?us(?:e|age) polic(?:y|ies)\b|\bacceptable use\b|\bprohibited uses?\b|\buse restrictions\b|\buse[- ]based restrictions\b|\bterms of use\b|\bmalicious use\b|使用政策|使用规范|禁止|이용 약관|利用規約/i,
    not: /\bcookies?\b|\bwebsite\b/i,
    sentences: [
      [/\b(?:acceptable use|use|usage) polic(?:y|ies)\b/i],
      [
        /\b(?:developers|users|we|you|everyone|software)\b/i,
        /\b(?:do not|don't|must not|not to|shall not|not be) (?:\w+ ){0,2}us(?:e|ed) (?:\w+ ){0,4}(?:for|to|in)\b/i,
        /\b(?:harm\w*|illegal|unlawful|law|violen\w*|hate|promote|security|military|services|impersonat\w*|fraud)\b/i,
      ],
    ],
    notSentence: /\bthird[- ]party\b|\bprivacy\b|\blicen[sc]e usage policy\b/i,
  },
  'quick-start': {
    heading:
      /\bquick ?-?start\b|\busage\b|\bhow to (?:use|run|get started)\b|\bgetting started\b|\bget started\b|\binference\b|\bexamples?\b|\brun(?:ning)?\b|\bdemo\b|\bdeploy\w*|\butilisation\b|\binicio r[aá]pido\b|\bverwendung\b|\bschnellstart\b|快速|使用|推理|运行|部署|사용법|사용 방법|시작하기|추론|使い方|使用方法|クイックスタート|推論/i,
    not: /\bevaluat|\btraining\b|\bfine-?tun/i,
  },
  hardware: {
    heading:
      /\bhardware\b|\bsystem requirements\b|\b(?:gpu|v?ram|memory|resource|deployment) (?:requirements?|usage|footprint|demand|consumption)|\brequirements?\b|\bavailable models\b|\bmat[eé]riel\b|显存|硬件|资源|하드웨어|メモリ|ハードウェア/i,
    not: /\btrain|\bfine-?tun/i,
    content: [
      /\d\s?Gi?B?\b|\b(?:A100|H100|H800|V100|A10|T4|L4|RTX|TPU v\d)/i,
      /\bv?ram\b|\bmemory\b|\bgpus?\b|\btpus?\b|\bcpus?\b|显存|内存/i,
      /\b(?:requires?|requirements?|needs|you (?:will )?need|run(?:s|ning)?|inference|minimum|at least|recommend\w*|deploy\w*|quanti[sz]\w*)\b|需|显存|内存|量化/i,
    ],
    sentences: [
      [
        /\d\s?Gi?B?\b|\d\s?[x×*]\s?\d*\s?(?:Gi?B? )?[AHV]\d00|\bsingle (?:[\w-]+ ){0,3}(?:gpu|[AHV]\d00)\b|\bGB of\b/i,
        /\b(?:v?ram|memory|gpus?|cuda|tpus?|[AHV][18]00s?|RTX)\b|显存/i,
        /\b(?:require\w*|need\w*|run(?:s|ning)?|fit\w*|inference|minimum|at least|recommend\w*|deploy\w*|load\w*|takes?|consum\w*|uses?|usage|within|host\w*|serv\w*)\b|需要|显存/i,
      ],
    ],
    notSentence: /\btrained\b|\bpre-?train|\bdownload|\bdisk\b|\bstorage\b/i,
  },
  compute: {
    heading:
      /\bcompute\b|\btraining (?:infrastructure|cost|time|length|duration)\b|\bhours (?:used|trained)\b|\bgpu[- ]hours\b|\bhardware\b|\binfrastructure\b|\b算力\b|算力|컴퓨팅|計算資源/i,
    amongThanks: true,
    not: /\brequir|\binference\b|\bcompatib|\brecommended\b|\bsupported\b|\bminimum\b|\bquick|\bdeploy/i,
    content: [
      /\b(?:[GT]PUs?|[AHVP][1-9]00s?|[AL]40|RTX|T4|L4|accelerators?|[KMGTPEZ]?FLOPS?|hours|supercomputer|cluster|Habana|Gaudi|Trainium|Cerebras|nodes)\b|\bTPUv?\d/i,
      /\btrain\w*|\bpre-?train\w*|\btun(?:ed|ing)\b|\bhours\b|\bcarbon\b|\bimpact\b|\bcloud\b|训练|학습|学習/i,
    ],
    sentences: [
      [
        /\b(?:[GT]PUs?|TPU ?v\d\S*|[AHVP][1-9]00s?|[AL]40|GTX|RTX|T4|accelerators?|[KMGTPEZ]?FLOPS?|supercomputer|Habana|Gaudi|Trainium)\b/i,
        /\b(?:train(?:ed|ing)?|fine-?tun(?:ed|ing)|pre-?train(?:ed|ing)?|tpu research cloud|TRC|compute (?:was|were|provided|grant))\b/i,
        /\d|\b(?:single|hundreds|thousands|hours?|days?|thank\w*|supported|grant|research cloud)\b/i,
      ],
      [/\b(?:[GT]PU|[AHV][18]00|chip|device|machine)[- ]?(?:hours|days)\b/i],
      [/\bhardware (?:consists|consisted|comprises|used)\b/i, /\b(?:[GT]PUs?|[AHVP][1-9]00s?)\b/i],
      [
        /\bthank\w*|\bgrateful\b|\backnowledge\b|\bsupported by\b|\bmade possible\b|\bsponsor\w*/i,
        /\b(?:compute|computing|computational|TPUs?|GPUs?|cluster|supercomput\w*|cloud credits?|hpc)\b/i,
      ],
      [
        /\btraining (?:time|took|takes|cost)|\btrained (?:for|in) (?:about |approximately |around |~ ?)?\d/i,
        /\b(?:hours?|days?|weeks?|minutes|months)\b/i,
      ],
    ],
    notSentence:
      /\b(?:inference|require\w*|(?<!\bwe )run|runs|running|can be (?:run|fine-?tuned|trained)|you (?:can|need)|deploy\w*|fits?|at least|minimum|recommend\w*|your|eas(?:y|ily)|if you|(?:now|we) support\w*|replicat\w*|this will)\b/i,
  },
  energy: {
    heading:
      /\bcarbon\b|\bCO2\b|\bCO₂\b|\bemissions?\b|\benergy\b|\bpower consumption\b|\benvironmental impact\b|[eé]missions?\b|\bempreinte carbone\b|\bhuella de carbono\b|碳排放|能耗|탄소|炭素|排出/i,
    content: [
      /(?<![\d.,])\d[\d.,]*\s?(?:k?g|kilograms?|tonnes?|tons?|t|metric tons?)?\s?(?:of )?(?:CO2|CO₂|tCO2|carbon)|(?<![\d.,])\d[\d.,]*\s?(?:k|M|G)?Wh?\b|\btCO2eq?\b|(?<![\d.,])\d[\d.,]*\s?(?:kg|tonnes?|tons?)\b|(?:emit\w*|emissions?)\W[^\n]{0,40}\d/i,
    ],
    sentences: [
      [
        /\b(?:CO2|CO₂|tCO2eq|carbon|kWh|MWh|GWh|emissions?)\b/i,
        /(?<![\d.,])\d[\d.,]*\s?(?:k?g|kilograms?|tonnes?|tons?|t|metric tons?)?\s?(?:of )?(?:CO2|CO₂|tCO2|carbon)|(?<![\d.,])\d[\d.,]*\s?[kMG]Wh\b|(?<![\d.,])\d[\d.,]*\s?(?:kg|tonnes?|tons?)\b/i,
      ],
    ],
  },
  architecture: {
    heading:
      /\barchitectures?\b|\bmodel (?:details|structure|configurations?|specifications?|description|overview|summary|sizes?|type|series)\b|\btechnical (?:specifications?|details)\b|\bnetwork\b|\bbackbone\b|\barquitectura\b|\barchitektur\b|结构|架构|모델 구조|아키텍처|アーキテクチャ|構造/i,
    not: /\bhardware\b|\bsocial\b/i,
    content: [
      /\b(?:layers?|attention|hidden|experts?|parameters|params|decoder|encoder|transformers?|mamba|convolution\w*|diffusion|moe|mixture|vit|unet|u-net|resnet|backbone|embedding)\b|\b\d+(?:\.\d+)?[BM]\b/i,
    ],
    sentences: [
      [
        /\b(?:layers|attention heads|hidden (?:size|dimension)|experts|decoder-only|encoder-decoder|sequence[- ]to[- ]sequence|auto-?regressive|transformer|mixture[- ]of[- ]experts|moe|convolutional|grouped[- ]query|GQA|RoPE|multi-head|latent attention)\b/i,
        /\b(?:architecture|model|network|based|uses?|with|consists?|is|are)\b/i,
      ],
    ],
    notSentence:
      /\b(?:hugging ?face|🤗|import|install|library|pip|from transformers|transformers (?:library|package|version|format)|with transformers|transformers[>=])/i,
  },
  citation: {
    heading:
      /\bcit(?:ation|ations|e|ing)\b|\bbib ?tex\b|\bciter\b|\bcitar\b|\bcitaci[oó]n\b|\bzitier|\bzitat|引用|인용/i,
    inCode: true,
    sentences: [
      [
        /\b(?:please|kindly|consider|should) (?:also )?(?:cite|citing)\b/i,
        /\b(?:paper|work|report|us|following|arxiv|repo\w*)\b|:$/i,
      ],
    ],
  },
  languages: {
    heading:
      /\blanguages?\b|\bmultilingual\b|\bmodalit(?:y|ies)\b|\binputs?\b(?:.{0,20}\boutputs?\b)?|\blangues?\b|\bidiomas?\b|\bsprachen?\b|语言|模态|언어|言語/i,
    not: /\bprogramming\b|\bmodel(?:ing|s)?\b/i,
    sentences: [
      [
        /\b(?:English|Chinese|French|German|Spanish|Italian|Japanese|Korean|Arabic|Hindi|Portuguese|Russian|Turkish|multilingual|bilingual|\d+\+? languages)\b/i,
        /\b(?:supports?|trained|languages?|text|data|model|understand\w*|speech|generat\w*)\b/i,
      ],
      [
        /\b(?:input|output|accept|generate)s?\b/i,
        /\b(?:text|images?|audio|video|speech|code)\b/i,
        /\b(?:models?|only|modal\w*)\b/i,
      ],
    ],
  },
  context: {
    heading: /\bcontext (?:length|window|size)\b|\bsequence length\b|上下文|컨텍스트|コンテキスト/i,
    sentences: [
      [
        /\b(?:context|sequence|input) (?:length|window|size)\b|\btoken (?:context|limit)\b|\bcontext of\b|上下文/i,
        /\d/,
      ],
    ],
  },
  'data-safeguards': {
    heading:
      /\bpersonal (?:and sensitive )?(?:data|information)\b|\bpii\b|\bprivacy\b|\bsensitive (?:data|information|content)\b|\bdata (?:filtering|protection|governance)\b|\bopt[- ]?outs?\b|\bcsam\b|隐私|个人信息|개인정보|個人情報/i,
    not: /\bpolicy\b|\bsecurity\b/i,
    sentences: [
      [
        /\b(?:personal(?:ly)? (?:data|information|identif\w*)|PII|sensitive (?:data|information)|CSAM|opt[- ]?outs?|opted out|robots\.txt|toxic (?:data|content|text)|illegal|NSFW|unsafe content|takedown)\b/i,
        /\b(?:remov\w*|filter\w*|exclud\w*|anonymi[sz]\w*|mask\w*|redact\w*|scrub\w*|honou?r\w*|respect\w*|de-?identif\w*|request)\b/i,
        /\b(?:data|datasets?|corpus|corpora|training|pages|documents|images|texts?)\b/i,
      ],
    ],
    notSentence: /\b(?:you|users?|outputs?|prompts?)\b/i,
  },
  irrevocability: {
    heading: /\birrevocab\w*|\birreversib\w*/i,
    sentences: [
      [
        /\b(?:irrevocabl\w*|irreversibl\w*|cannot be (?:revoked|recalled|undone|withdrawn|taken back|called back)|once (?:released|published|downloaded|weights)|no (?:way|longer) to (?:revoke|recall|withdraw))\b/i,
        /\b(?:weights?|models?|releas\w*|open)\b/i,
      ],
    ],
    notSentence: /\b(?:licen[sc]e|grant\w*|worldwide|royalty)\b/i,
  },
  contact: {
    heading:
      /\bcontacts?\b|\bsupport\b|\bquestions?\b|\bfeedback\b|\bget in touch\b|\bmaintainers?\b|联系|联系我们|연락|문의|お問い合わせ|連絡/i,
    not: /\bquestion[- ]answer|\bsupported\b/i,
    sentences: [
      [
        /\b(?:contact|reach|e-?mail|open an issue|file an issue|report (?:issues|bugs)|discord|slack|community tab)\b/i,
        /@|\bhttps?:|\b(?:issue|issues|discussion|us|author|discord|slack|team)\b/i,
        /\b(?:please|feel free|contact|questions?|can)\b/i,
      ],
    ],
  },
  'peer-reviewed': {
    sentences: [
      [
        /\b(?:NeurIPS|NIPS|ICML|ICLR|ACL|EMNLP|NAACL|EACL|COLING|CVPR|ICCV|ECCV|AAAI|IJCAI|KDD|INTERSPEECH|ICASSP|COLM|TMLR|JMLR|TACL|SIGGRAPH|SIGIR|FAccT|MLSys|Nature|Science|ISMIR|WWW)\b/,
        /\b(?:20[12]\d|'[12]\d|[12]\d|accepted|published|proceedings|oral|spotlight|poster|in)\b/i,
        /\b(?:accepted|published|paper|proceedings|presented|appears?|oral|spotlight|conference|journal|booktitle)\b/i,
      ],
    ],
  },
  'outputs-shown': {
    heading:
      /\b(?:sample|example|generated) (?:outputs?|generations?|responses?|samples?|results?|images?)\b|\bsamples?\b|\bgallery\b|\bshowcase\b|\bexample (?:conversations?|outputs?)\b|\bdemos?\b|示例|效果|예시|出力例|サンプル/i,
    not: /\bcode\b|\busage\b/i,
    inCode: true,
  },
  runtimes: {
    heading:
      /\b(?:vllm|sglang|llama\.?cpp|ollama|tensorrt|tgi|text-generation-inference|onnx ?runtime|mlx|lmdeploy|transformers|diffusers|lm studio|ctranslate2|openvino|executorch|coreml|gguf)\b/i,
    inCode: true,
    sentences: [
      [
        /\b(?:vLLM|SGLang|llama\.cpp|Ollama|TensorRT|TGI|text-generation-inference|ONNX ?Runtime|MLX|LMDeploy|transformers|diffusers|LM Studio|CTranslate2|OpenVINO|PyTorch|TensorFlow|JAX)\b/i,
        /\b(?:support\w*|run|runs|running|use|using|with|compatible|serve\w*|inference|deploy\w*|install|load\w*|requires?)\b/i,
      ],
    ],
  },
  hosted: {
    heading:
      /\bapi\b|\bplayground\b|\bonline demo\b|\bhosted\b|\bchat (?:website|with)\b|\bplatform\b|体验|在线|데모|デモ/i,
    not: /\breference\b|\bpython\b|\bserver\b/i,
    sentences: [
      [
        /\b(?:API|playground|web ?app|online demo|hosted|chat with|try (?:it|out|our)|inference endpoints?|platform|our website|space)\b/i,
        /\bhttps?:|\.(?:com|ai|org|io|cn)\b|\b(?:available|official website|openai-compatible|here|demo)\b/i,
        /\b(?:try|chat|use|access|provide|available|experience|visit|via|on our|at)\b/i,
      ],
    ],
  },
  finetuning: {
    heading:
      /\bfine-?tun\w*|\badaptation\b|\bcustomi[sz]\w*|\blora\b|微调|파인튜닝|미세조정|ファインチューニング|追加学習/i,
    inCode: true,
    sentences: [
      [
        /\b(?:fine-?tun(?:e|ing)|adapt)\b/i,
        /\b(?:you can|can be|how to|to fine-?tune|scripts?|recipes?|guide|notebook|example|tutorial|see|run|your)\b/i,
      ],
    ],
  },
  'access-policy': {
    heading: /\b(?:requesting )?access\b|\bgat(?:ed|ing)\b|\bapproval\b|\beligib\w*/i,
    not: /\bapi\b|\btoken\b/i,
    sentences: [
      [
        /\b(?:access|requests?|applications?|approv\w*)\b/i,
        /\b(?:review\w*|approv\w*|grant\w*|den(?:y|ied)|revok\w*|criteria|eligib\w*|within \d+|manually|case[- ]by[- ]case)\b/i,
      ],
    ],
  },
  'threshold-risks': {
    heading:
      /\bsystemic risks?\b|\bfrontier (?:risk|safety)\b|\bpreparedness\b|\bdangerous capabilit\w*|\bcatastrophic\b|\bcbrn\b/i,
    sentences: [
      [
        /\b(?:systemic risk|dangerous capabilit\w*|catastrophic|CBRN|biological|chemical weapons|cyber\w*|preparedness|bioweapons?)\b/i,
        /\b(?:evaluat\w*|assess\w*|test\w*|uplift|red[- ]?team\w*|risks?)\b/i,
      ],
    ],
  },
  harness: {
    sentences: [
      [
        /\b(?:lm[-_ ]?eval\w*|lm-evaluation-harness|evaluation harness|OpenCompass|OLMES|oe-eval|HELM|lighteval|VLMEvalKit|lmms-eval|simple-evals|bigcode-evaluation-harness|EvalPlus|MTEB|Inspect|mteb|sacrebleu)\b/i,
        /\b(?:eval\w*|results?|scores?|numbers?|harness|benchmark\w*|using|with)\b/i,
      ],
    ],
  },
  changes: {
    heading:
      /\bchange ?log\b|\bchanges\b|\brelease (?:notes|history)\b|\bversion history\b|\bwhat['’]?s new\b|\bnews\b|\bupdates?\b|\bchangements\b|\bnovedades\b|\bneuigkeiten\b|更新|新闻|업데이트|更新履歴|お知らせ/i,
    not: /\bhow to\b|\bweight\b/i,
  },
  cluster: {
    heading: /\bcluster\b|\bset-?up\b|\binfrastructure\b|\bparallelism\b/i,
    sentences: [
      [
        /\b(?:Megatron\S*|DeepSpeed|FSDP|ZeRO|NeMo|MaxText|JAX|Composer|LLM Foundry|MegaBlocks|Slurm|Beaker|tensor parallel\w*|pipeline parallel\w*|data parallel\w*|expert parallel\w*|InfiniBand|NVLink|supercomputer|Research SuperCluster|training libraries|training framework)\b/i,
        /\b(?:train\w*|pre-?train\w*|nodes?|gpus?|cluster|used|using|with)\b/i,
      ],
    ],
  },
  serving: {
    heading: /\bdeploy\w*|\bserving\b|\bdocker\b|部署|배포|デプロイ/i,
    sentences: [
      [
        /\b(?:vLLM|SGLang|TensorRT\S*|TGI|text-generation-inference|LMDeploy|LightLLM|Ollama|Docker|docker|torchrun|multi-?gpu|model[- ]parallel|Triton)\b/,
        /\b(?:deploy\w*|serv\w*|inference|run\w*|install|support\w*|image|container|gpus?|using|with)\b/i,
      ],
    ],
  },
  product: {
    heading:
      /\b(?:web|chat) ?(?:demo|ui|app|site|interface|website)\b|\bgradio\b|\bstreamlit\b|\bplayground\b|\bapi platform\b|\bchat (?:website|with)\b|\bapp\b|网页版|对话/i,
    sentences: [
      [
        /\b(?:official website|chat website|web ?demo|live demo|online demo|interactive demo|playground|hosted api|our (?:api|platform|app)|api platform|system prompt)\b/i,
        /\b(?:chat|try|use|visit|available|host\w*|suspend\w*|provide|at|on|with|run|default)\b/i,
      ],
    ],
  },
  checkpoints: {
    heading:
      /\bintermediate\b|\b(?:training|stage) checkpoints?\b|\bcheckpoints? (?:during|along|from)\b|\boptimi[sz]er states?\b/i,
    not: /\bconvert|\bdownload(?:ing)? the\b|\bsize\b|\blayer/i,
    inCode: true,
    sentences: [
      [
        /\b(?:intermediate|training|additional) (?:\w+ )?checkpoints?\b|\bcheckpoints? (?:\w+ ){0,4}(?:every|steps?|revisions?|branch\w*|stages?|along)\b|\boptimi[sz]er states?\b/i,
        /\b(?:releas\w*|available|provide\w*|load|revision|branch\w*|steps?|download\w*|publish\w*|list\w*)\b/i,
      ],
    ],
  },
  enforcement: {
    heading: /\benforc\w*|\breporting (?:violations|misuse)\b/i,
    sentences: [
      [
        /\b(?:violations?|breach\w*|misuse|abuse)\b/i,
        /\b(?:report\w*|enforc\w*|terminat\w*|suspend\w*|revok\w*|ends?)\b/i,
      ],
    ],
    notSentence: /\bcopyright\b|\bpatent\b|\bcounterclaim\b/i,
  },
  appeal: {
    heading: /\bappeals?\b/i,
    sentences: [[/\bappeal(?:ed|s|ing)?\b/i, /\b(?:can|may|decision|to|within)\b/i]],
    notSentence: /\b(?:appealing|court)\b/i,
  },
  variants: {
    heading: /\bquanti[sz]\w*|\bgguf\b|\bint[48]\b|\bdistill\w*|量化|양자화|量子化/i,
    not: /\btraining\b/i,
    sentences: [
      [
        /\b(?:quanti[sz]ed|gguf|gptq|awq|4-?bit|8-?bit|int4|int8|distilled|smaller|lightweight)\b/i,
        /\b(?:versions?|variants?|models?|weights|checkpoints?|files?)\b/i,
        /\b(?:releas\w*|provid\w*|available|offer\w*|also|download|support\w*|find)\b/i,
      ],
    ],
  },
  reporting: {
    heading: /\bsecurity (?:policy|issues?|vulnerabilit\w*)\b|\breporting\b|\bvulnerabilit\w*/i,
    sentences: [
      [
        /\breport(?:ing|ed)?\b/i,
        /\b(?:vulnerabilit\w*|security|risky content|violations?|bugs?|harmful|concerns?|problematic)\b/i,
        /@|https?:|\b(?:to|at|through|via|please)\b/i,
      ],
    ],
  },
  guards: {
    heading:
      /\bguard(?:rails?|s)?\b|\bmoderation\b|\bsafety (?:filters?|checker|classifier)\b|\bcontent filter/i,
    sentences: [
      [
        /\b(?:moderation|guardrails?|safety (?:classifier|filter|checker)|content filter\w*|filters? (?:harmful|unsafe)|Llama Guard|Prompt Guard|watermark\w*)\b/i,
        /\b(?:demo|interface|app|service|prompts?|outputs?|inputs?|responses?|deploy\w*|system|model|api)\b/i,
      ],
    ],
  },
  'data-processing': {
    heading:
      /\bdata(?:set)?s? (?:preparation|processing|pre-?processing|generation|collection|cleaning|filtering|curation|pipeline)|\bpre-?processing\b|\bpreparing (?:the )?data|\btokeniz\w+ (?:the )?data|数据(?:处理|准备|清洗)|데이터 (?:처리|준비)|データ(?:処理|準備)/i,
    inCode: true,
    sentences: [
      [
        /\b(?:filter(?:ed|ing)|dedup\w*|de-duplicat\w*|clean(?:ed|ing)|scrap(?:ed|ing)|crawl(?:ed|ing)|pre-?process(?:ed|ing)|curat(?:ed|ing|ion)|tokeniz(?:ed|ing)|generated)\b/i,
        /\b(?:data|datasets?|corpus|corpora|pages|documents|web ?text|instructions|examples)\b/i,
        /\b(?:we|was|were|using|with|training|pre-?training|from|tools?|pipeline|our)\b/i,
      ],
      [/清洗|过滤|去重/u, /数据|语料/u],
    ],
    notSentence:
      /\b(?:you|your|evaluat\w*|benchmark\w*|outputs?|generated (?:text|content|code|images?)|users?)\b/i,
  },
  'evaluation-protocol': {
    heading:
      /\bevaluation (?:protocol|set-?up|settings?|details|methods?|methodology|procedure|configuration)|评测(?:方法|设置)/i,
    sentences: [
      [
        /\b(?:\d+|zero|few|five|one|k)[- ]?shots?\b|\b(?:pass|maj)@\d+|\bgreedy (?:decoding|search)\b|\bchain[- ]of[- ]thought\b|\b0-?shot\b|\bhuman evaluation\b|\bblind\b|\bself-instruct evaluation\b|\bleaderboard\b/i,
        /\b(?:evaluat\w*|benchmarks?|results?|report\w*|measur\w*|tests?|average|scores?|prompt\w*|settings?|method\w*)\b/i,
      ],
    ],
  },
  ungated: {
    sentences: [
      [
        /\b(?:available|accessible|downloadable|open) (?:freely )?(?:to|by|for) (?:anyone|everyone|all\b)|\bwithout (?:registration|approval|an? account|gating|sign(?:ing)?[- ]?up)|\bno (?:registration|approval|log-?in|sign-?up|account) (?:is |are )?(?:required|needed|necessary)|\bopen access\b|\bungated\b/i,
        /\b(?:weights?|models?|checkpoints?|downloads?)\b/i,
      ],
    ],
    notSentence: /\b(?:paper|journal|article|read link|publication|dataset|not|unless|licen[sc]e)\b/i,
  },
  'evaluation-data': {
    heading:
      /\b(?:testing|evaluation|test|held-?out) (?:data|datasets?|corpus)\b|\b(?:testing|evaluation|test) data,? |评测数据|평가 데이터|評価データ/i,
    not: /\bhow to\b|\bdownload/i,
  },
} as const satisfies Readonly<Record<string, Signs>>
