import { matches } from '../pattern.ts'
import { type Condition, conditions } from './license.ts'
import type { Sentence } from './sentences.ts'

/**
 * Beginnings of words, in groups; a word with a full stop is meant whole. A rule is tried only on sentences with a word
 * of each group that it needs: most have none, and are done with in one pass over their words. A group is a bit of a
 * number, which has 31 and one for Chinese.
 */
const groups = {
  commerce: 'commerc noncommerc profit',
  research: 'research academ scholar',
  limit: 'sole only exclusiv strict limited restricted',
  not: 'not. cannot.',
  duty: 'must shall will agree require has. have need condition provided should',
  distribute: 'distribut redistribut publish share disclos available',
  hand: 'sell rent lease lend sublicen transfer publish share copy distribute',
  change: 'modif adapt alter transform deriv build verbatim noderiv',
  policy: 'polic acceptable prohibit restrict permitted responsible trustworthy aup. code.',
  misuse:
    'militar warfare weapon surveil unlawful illegal harm minor child defam harass bully discriminat terroris human disinf misinf deepfake biometr violen nuclear criminal fraud malware impersonat traffick pornogra violat infring unethical abus exploit espionage gambl spam. hate safety high clinical diagnos drug administrative politic election disparag denigrat advice enforcement body. bodies',
  circumvent: 'reverse decompil disassembl circumvent bypass disabl weaken hosted managed compet',
  evil: 'evil. computational. nonproduction production competing',
  compete: 'compet',
  service: 'service saas',
  users: 'user mau. maus. dau. daus. visits devices employees individuals people persons seats m.',
  money: 'revenue turnover annual funding capital',
  compare:
    'more less greater fewer exceed over. above below under at. up. reach threshold limit beyond equal',
  train: 'train improv develop fine finetun distil creat enhanc build optimi influence',
  model: 'model llm network system technolog',
  other: 'other another compet similar foundation third any. create develop train improve models',
  credit:
    'built powered improved made created developed trained generated derived fine prominent conspicuous clearly',
  show: 'display include state label mark indicate show add bear feature',
  title: 'name title',
  place: 'european eu. e. eea. kingdom uk. korea china states territor',
  register: 'regist questionnaire form fill complet submit application',
  access: 'commerc access platform',
  same: 'same identical equivalent compatible sharealike whole entire licensed under. derivative',
  pass: 'enforceable same similar flow flowdown precedent subject only ensure require procure restrict',
  update: 'latest recent newest updated current update upgrade new.',
  revoke: 'revocable revoke rescind terminate withdraw suspend revise amend modify',
} as const

type Group = keyof typeof groups

/**
 * What a sentence has to say to make a condition: small patterns that all match, and others of which none does. Small
 * ones are quick to prepare, and none of them can take longer than the sentence is long.
 */
interface Rule {
  readonly kind: Condition
  /** Words that it cannot do without. */
  readonly needs: readonly Group[]
  /** What the sentence says itself, */
  readonly says: RegExp
  readonly and?: readonly RegExp[]
  /** what it says together with what leads to it, */
  readonly under?: readonly RegExp[]
  /** and what neither of them says; of a group, all together. */
  readonly unless?: readonly (RegExp | readonly RegExp[])[]
}

const forbids =
  /\b(?:(?:may|shall|must|will|can|should) not|do(?:es)? not (?:permit|allow|grant|authori[sz]e|extend)|cannot|not (?:be )?(?:permitted|allowed|authori[sz]ed|licensed|entitled)|(?:agree|undertake|covenant|promise)s? not|not to|nor may|never|prohibit(?:ed|s|ing)?|forbid(?:s|den)?|disallow(?:ed|s)?|refrain|no (?:right|rights|license|permission|one|person)|(?:is|are) not (?:available|granted)|not for|(?:without|unless|until) [a-z ,-]{0,40}(?:permission|authori[sz]ation|consent|agreement|license))\b|不得|禁止|不可|不能|严禁|不允许|不应|请勿/
const requires =
  /\b(?:must|shall|will|agree|required?|has to|have to|need(?:s|ed)? to|conditions?|provided that|should)\b|必须|应当|应|须|需/
const thresholds =
  /\b(?:active users|threshold|(?<!non-)revenues?(?![- ]generat)|exceed(?:s|ed|ing)?|visits|turnover|million|billion|employees|commercial entit(?:y|ies))\b|月活|日活|万|超过/
const disclaims =
  /\b(?:liable|liability|damages|warrant(?:y|ies|s)|merchantab\w+|indemnif\w+|(?:hold|held) harmless|losses)\b/
const trades = /\b(?:export|sanctions?|embargo\w*|denied (?:persons|parties)|trade (?:controls?|laws))\b/
const registers = /\bregist(?:er|ered|ering|ration)\b|application form|questionnaire|登记|问卷/
const bothKinds =
  /\bnon-?\s?commercial(?:ly)?(?: \w+)? ?(?:and|or|as well as|&|\/|and\/or|, and|,) ?(?:for )?(?:limited |other )?commercial|(?<!non-)(?<!non)(?<!non )\bcommercial(?:ly)? ?(?:and|or|as well as|&|\/|and\/or) ?(?:for )?non-?\s?commercial|commercial or otherwise|\beven (?:for )?commercial|\bwithout (?:asking|needing|requiring|the need)|\bspecifically include|\bwhether\b|商业(?:或|和|及|与|、)非商|非商(?:业|用)(?:性)?(?:或|和|及|与|、)商/
/** A term is defined that is not a purpose: what its definition speaks of limits nobody. */
const defines =
  /^"?[^"]{0,40}"(?<!(?:non-?commercial|permitted|research|licensed|authori[sz]ed)(?: (?:purposes?|uses?))?")(?<!commercially") (?:shall )?means?\b/

const misuse =
  /\b(?:military|warfare|weapons?|surveillance|unlawful(?:ly)?|illegal(?:ly)?|harm(?:s|ing|ful)?|minors?|children|defam\w+|harass\w*|bully\w*|discriminat\w+|terroris\w+|human rights|(?:dis|mis)information|deepfakes?|biometrics?|violence|violent|nuclear|medical advice|legal advice|criminal|fraud\w*|malware|impersonat\w+|trafficking|pornograph\w+|violat\w+|infring\w+ (?:upon )?(?:the )?(?:rights|privacy|personal|legitimate)|unethical|abus(?:e|ive)|exploit(?:s|ing|ation)? (?:minors|children|any vulnerab\w+|the vulnerab\w+|or harm)|espionage|gambling|spam|hate|hateful|safety[- ]critical|high[- ]risk|clinical|diagnos\w+|drug development|law enforcement|administrative|public bod(?:y|ies)|political|elections?|disparag\w+|denigrat\w+)\b/

/** The ways in which each condition is written in English; made once somebody asks, since patterns cost time. */
const englishRules = (): readonly Rule[] => [
  // Limited to what is not commercial,
  {
    kind: 'non-commercial',
    needs: ['commerce'],
    says: /\bnon-?\s?commercial(?:ly)?\b/,
    and: [
      /\b(?:for|any|your|certain|of|its|used?|uses|on|other than|or|and|means?|allows) (?:(?:a|your|any|the|certain|its|their|purely|strictly|personal|academic|educational|internal|private|public|own|other) ){0,4}(?:(?:personal|research|academic|scientific|educational|internal|private|non-?profit|individual|administrative),? ?(?:and |or |& |\/ ?)?){0,4}"?non-?\s?commercial/,
    ],
    under: [
      /\b(?:solely|only|exclusively|strictly|limited to|restricted to|grant(?:s|ed)?|permi(?:ts|tted|ssion|ssible)|allows?|allowed|rights?|may|available|free|redistribution and use|means?)\b/,
    ],
    unless: [
      bothKinds,
      defines,
      /\bsuch as non-?commercial|\bbut not limited to non|\bdefin(?:ed|ition)|\bregardless\b|\balternative\b|\bnot (?:a|considered) non-?\s?commercial/,
      /\b(?:shall|does|do|will) not apply\b/,
    ],
  },
  {
    kind: 'non-commercial',
    needs: ['commerce'],
    says: /\bnon-?\s?commercial(?:ly)? (?:\w+ )?(?:purposes? |use |uses |basis |research )?only\b|\bonly (?:\w+ ){0,4}non-?\s?commercial|\bother than (?:for )?non-?\s?commercial/,
    unless: [bothKinds, /\balternative\b/],
  },
  {
    kind: 'non-commercial',
    needs: ['commerce'],
    says: /^(?:[^\s]+ ){0,8}(?:\w+-)?non-?\s?commercial[\w-]* (?:[\w.[\]-]+ ){0,4}(?:license|agreement|terms)\b/,
    unless: [bothKinds, /\b(?:not|either|under)\b|https?:/],
  },
  // or commercial use is forbidden.
  {
    kind: 'non-commercial',
    needs: ['commerce'],
    says: /(?<!non-)(?<!non)(?<!non )\bcommercial(?:ly)?\b(?! computer| item| damage| loss| reason| product| software| advantage| term| competitor| recipient)/,
    and: [
      /\b(?:for|in connection with|any|no|of|in|on behalf of|used|engage in|make) (?:(?:a|any|the|other|direct|indirect|purely|your|or|form of) ){0,4}(?:(?:military|illegal|unlawful|production|political|profit)[,\w ]{0,20})?(?:purposes? )?(?:of )?commercial|\bcommercial(?:ly)? (?:use|uses|usage|exploit\w*|purposes?|activit\w+|distribut\w+|benefit|gain|or production|or profit|application)/,
    ],
    under: [forbids],
    unless: [
      thresholds,
      disclaims,
      bothKinds,
      registers,
      trades,
      /\bincluding (?:for )?(?:any )?commercial|\bincluding,? (?:but not limited to|without limitation),? commercial/,
      [/\b(?:names?|logos?)\b/, /\b(?:endorse|promote|advertis\w+|promotional)\b/],
      /\btrade ?marks?\b|\bnothing\b|\bnot (?:restrict|limit|prohibit|prevent|preclude)|does not contaminate/,
      /\bshall mean\b|"\s?means?\b|\bnot a non-?\s?commercial\b/,
    ],
  },
  {
    kind: 'non-commercial',
    needs: ['commerce', 'not'],
    says: /\b(?:primarily )?(?:intended for|directed toward|directed towards) (?:or \w+ \w+ )?(?:private )?(?:commercial|monetary|financial)/,
    and: [/\b(?:may not|must not|shall not|not permitted)\b/],
    unless: [/" means\b/],
  },
  {
    kind: 'non-commercial',
    needs: ['commerce'],
    says: /\b(?:no commercial (?:use|exploitation|purposes?|gain)(?! of (?:these|the|its|our) (?:trade|name))|(?:not for|other than|excluding|excludes|except for) (?:any )?(?:commercial|profit)(?:i[sz]ation)?(?! item)|commercial(?:ly)? (?:use|usage|exploitation|purposes?|activit(?:y|ies)) (?:\w+ ){0,5}(?:is|are|will be) (?:\w+ )?(?:prohibited|forbidden|excluded|not (?:permitted|allowed|licensed|granted)))/,
    unless: [thresholds, bothKinds],
  },
  {
    kind: 'non-commercial',
    needs: ['commerce'],
    says: /\bcommercial (?:use|uses|exploitation|purposes?|usage)\b/,
    and: [
      /\b(?:requires?|must|shall|subject to|needs?|contact)\b/,
      /\b(?:written|express|explicit|separate|additional) (?:\w+ )?(?:authori[sz]ation|permission|consent|license|agreement)|\bcommercial license\b|\bcontact the contributors?\b/,
    ],
    unless: [thresholds, registers, bothKinds, disclaims, /\bif you (?:are|would like)\b/],
  },
  // Research and nothing else.
  {
    kind: 'research-only',
    needs: ['research', 'limit'],
    says: /\b(?:research|academic|scholarly)\b(?! materials?\b| artifacts?\b| license)/,
    and: [
      /\b(?:solely|only|exclusively|strictly|limited to|restricted to)\b/,
      /\b(?:for|to) (?:(?:your|the|any|its|their|purely|internal|own|a) ){0,3}"?(?:(?:non-?\s?commercial|non-?profit|non-revenue generating|academic|scientific|educational|education|evaluation|internal|scholarly|testing|development|experimental),? ?(?:and |or |& |\/ ?)?){0,5}(?:research|academic|scholarly)\b/,
    ],
    unless: [
      /\b(?:personal (?:use|purposes?|study|or|and|non)|for (?:your )?(?:own )?personal|or personal|hobby|charitable|private study|individual)\b/,
      /\bresearch (?:&|and|or) (?:other )?(?:non-?\s?commercial|personal)/,
      /\bresearch and development\b(?! activit)|\bfurther research\b|\bmeans of\b/,
      /\bmodels resulting from\b|\bcommercial purposes\b|\bdesigned\b|\bwas developed\b/,
      disclaims,
      thresholds,
    ],
  },
  {
    kind: 'research-only',
    needs: ['research'],
    says: /\b(?:uses?|purposes?) other than (?:for )?"?(?:(?:non-?\s?commercial|academic|scientific) ){0,2}(?:research|academic)\b/,
    under: [forbids],
  },
  {
    kind: 'research-only',
    needs: ['research', 'limit'],
    says: /\bresearch[- ]only\b|\b(?:research|academic)(?: (?:or|and|\/|&) (?:evaluation|academic|education(?:al)?|research|testing|teaching))?(?: purposes?| uses?)? only\b/,
    unless: [/\bnot (?:limited|restricted)\b|\bpersonal\b|\bdesigned\b/, thresholds],
  },
  // Not to be passed on, not to be changed.
  {
    kind: 'no-redistribution',
    needs: ['distribute', 'not'],
    says: /\b(?:(?:may|shall|must|will|can) not|not to)\b(?:[ ,]|\b(?:or|and|sell|rent|lease|lend|sublicen[sc]e|use|copy|modify|assign|you|otherwise|publicly|disclose|loan|market|resell|publish|share|allow others to)\b){0,16}\b(?:distribute|redistribute|publish|share|disclose|make available)\b/,
    and: [
      /\b(?:models?|software|weights?|parameters|materials?|data|datasets?|work|program|code|checkpoints?|products?)\b/,
    ],
    unless: [
      /\b(?:unless|for (?:any|the purpose|a|commercial|military)|if|other than|in (?:violation|breach|connection|a manner|any way)|without|under (?:any|different|terms)|that (?:is|are|was|were|contains?|violat\w+|infring\w+)|which|derivative works? (?:under|of the)|trade ?marks?|provided|more than|under the|harm\w*|illegal|unlawful|copyrighted|confidential information|test results|results of|commercial (?:entit(?:y|ies)|organi[sz]ations?|customers?))\b/,
    ],
  },
  {
    kind: 'no-redistribution',
    needs: ['distribute', 'hand'],
    says: /^(?:(?:sell|rent|lease|lend|sublicen[sc]e|transfer|publish|share|copy|distribute)(?:,|,? or)? ){1,6}(?:or )?(?:distribute|redistribute|lend|transfer|publish|share)\b/,
    and: [/\b(?:models?|software|weights?|parameters|materials?|data|datasets?)\b/],
    under: [forbids],
    unless: [/\b(?:unless|for (?:any|the)|if|without|under|that|except)\b/],
  },
  {
    kind: 'no-redistribution',
    needs: ['distribute'],
    says: /\bre-?distribution (?:\w+ ){0,6}(?:is|are) (?:\w+ )?(?:prohibited|forbidden|not (?:permitted|allowed))|\bno redistribution\b/,
    unless: [/\bunless\b|\bexcept\b|\bprovided\b|\bwithout\b/],
  },
  {
    kind: 'no-derivatives',
    needs: ['change', 'not'],
    says: /\b(?:may|shall|must|will|can) not\b(?:[ ,]|\b(?:or|and|you|use|copy|distribute|share|otherwise|adapt|alter|translate|reproduce)\b){0,12}\b(?:modify|adapt|alter|transform|create (?:any )?derivative|make (?:any )?derivative|prepare (?:any )?derivative|build upon)\b/,
    unless: [
      /\b(?:except|unless|for (?:any|the purpose|a|commercial|military)|if|other than|in (?:violation|breach|connection|a manner|any way)|without|terms|notices?|license|agreement|circumvent\w*|remove|trade ?marks?|legend|disclaimers?|decompile|misleading|so as|to (?:train|improve|create)|output)\b/,
    ],
  },
  {
    kind: 'no-derivatives',
    needs: ['change'],
    says: /\bno-?\s?deriv(?:ative)?s\b|\b(?:not|never) (?:\w+ )?(?:share|distribute|make available) (?:any )?(?:adapted|modified|derivatives?)\b|\bverbatim copies (?:of [\w ]{1,30} )?only\b|\b(?:no rights? to make|not have permission (?:under [\w ]{1,20} )?to share) (?:adaptations|adapted|derivative)/,
    unless: [
      /\bunless\b|\bprovided\b|\bunder (?:any|different)\b|license document|licen[cs]e elements|\bexcept\b|\bof this license|\bwithout\b/,
    ],
  },
  // A policy of use,
  {
    kind: 'use-restrictions',
    needs: ['policy'],
    says: /\b(?:acceptable|prohibited|responsible|permitted) (?:and \w+ )?uses? (?:policy|policies|restrictions?|guidelines?)|\b(?:acceptable|prohibited) uses?\b|\buse-based restrictions?\b|\buse restrictions?\b|\brestricted uses?\b|\b(?:usage|use) polic(?:y|ies)\b|\baup\b|\bcode of (?:ethics|conduct)\b/,
    unless: [
      /\b(?:no|without|free of|not (?:subject to|contain|impose|include)) (?:any )?(?:use(?:-based)? restrictions?|field-of-use)/,
      /\brestricted use (?:license|rights)\b|\btrade ?marks?\b/,
    ],
  },
  {
    kind: 'use-restrictions',
    needs: ['policy', 'duty'],
    says: /\b(?:trustworthy|responsible) ai\b/,
    and: [/\b(?:terms|polic\w+|guidelines?|principles|practices)\b/, requires],
  },
  // or the uses themselves.
  {
    kind: 'use-restrictions',
    needs: ['misuse'],
    says: misuse,
    under: [
      forbids,
      /\bus(?:e|es|ed|ing|age)\b|\bpurposes?\b|\bgenerat\w+|\bengage\b|\bundertake\b|\bdeploy\w*|\bupload\b|\bactivit\w+|\bapplications?\b/,
    ],
    unless: [
      disclaims,
      defines,
      /\b(?:held|deemed|found|declared|becomes?|is|be) (?:to be )?(?:invalid|illegal|unenforceable|unlawful)|\binvalid(?:ity)?\b|\bunenforceable\b|\bpatent licen|\bdoes not include\b|\bwaives?\b|\bdistributed in violation of\b/,
      /\b(?:designed|intended|licensed),? (?:(?:or )?(?:intended|licensed|designed),? ){0,3}for use in\b/,
      [/\bpatents?\b/, /\b(?:infring\w+|claims?|litigation|enforce)\b/],
      /\bviolat\w+ (?:of )?(?:either |both )?(?:the (?:\w+ or|terms|license|copyright)|this (?:license|agreement)|any (?:term|provision|condition)|intellectual|their)/,
      [/\b(?:names?|trade ?marks?|logos?)\b/, /\b(?:endorse|promote)\b/],
      [/\bviolat\w+/, /\bterminat\w+/],
    ],
  },
  {
    kind: 'use-restrictions',
    needs: ['circumvent'],
    says: /\b(?:reverse[- ]engineer\w*|decompil\w+|disassembl\w+|circumvent|bypass|disable|weaken|(?:hosted|managed) (?:or \w+ )?services?)/,
    and: [
      /\b(?:models?|software|filters?|guardrails?|safety|weights|materials?|protections?|products?|tracking|data)\b/,
    ],
    under: [forbids],
    unless: [
      disclaims,
      /\btechnological (?:protection )?measures?\b|\bcustomer'?s own use\b|\bnothing\b|\banti-?circumvention\b|\bwaives?\b/,
      [/\bpermit\w*\b/, /\breverse/],
    ],
  },
  {
    kind: 'use-restrictions',
    needs: ['evil'],
    says: /\bfor good, not evil\b|\bnon-?production use\b|\bother than a competing use\b|\bsolely for computational use\b/,
  },
  {
    kind: 'use-restrictions',
    needs: ['compete'],
    says: /\bcompet(?:e|es|ing|itive)\b/,
    and: [/\b(?:products?|services?|offerings?|software|purposes?|uses?)\b/],
    under: [/\b(?:except for|other than|excluded?|(?:may|shall|must|will) not|prohibited|not to)\b/],
    unless: [disclaims, /\bmodels?\b|\bpatents?\b|\banti-?competitive\b|\bcourt\b/],
  },
  {
    kind: 'use-restrictions',
    needs: ['service', 'not'],
    says: /\b(?:as|provide|offer) (?:a|an|part of an?) (?:[\w-]+ ){0,4}(?:service|saas)\b/,
    and: [/\b(?:may|shall|must|will) not\b|\bnot (?:permitted|allowed)\b/],
    unless: [disclaims, /\btrade ?marks?\b|\bwarranty\b|\bunless\b/],
  },
  // How large a user may be.
  {
    kind: 'user-threshold',
    needs: ['users', 'compare'],
    says: /\b(?:monthly|daily|weekly|annual|registered|active|unique) (?:active )?users?\b|\bm\.?a\.?us?\b|\bdaus?\b|\bvisits\b|\busers? per (?:month|day)\b|\bedge devices\b|\b(?:more|fewer|less|greater) than (?:[\d,.]+|\w+) (?:[\w-]+ ){0,3}(?:employees|individuals|people|users|persons|seats|devices)\b/,
    and: [
      /\d|\b(?:hundred|thousand|million|billion)\b/,
      /\b(?:more|less|greater|fewer|exceed\w*|over|above|below|under|at least|up to|reach\w*|threshold|limit\w*|beyond)\b|>/,
    ],
    unless: [disclaims],
  },
  {
    kind: 'revenue-threshold',
    needs: ['money', 'compare'],
    says: /\b(?:revenues?|turnover|annual (?:income|sales)|funding|capital raised)\b/,
    and: [
      /[$€£¥]\s?\d|\b(?:usd|eur|us dollars?|dollars?|euros?|rmb|yuan|million|billion)\b|\d{1,3},\d{3}/,
      /\b(?:more|less|greater|fewer|exceed\w*|over|above|below|under|at least|up to|threshold|equal to|reach\w*)\b|>/,
    ],
    unless: [disclaims, /\bshare of\b|\brevenue shar/],
  },
  // What other models may be made with it.
  {
    kind: 'no-training-of-others',
    needs: ['train', 'model', 'other'],
    says: /\b(?:train|trains|training|improv\w+|develop\w*|fine-?\s?tun\w+|distill?\w*|creat\w+|enhanc\w+|build\w*|optimi[sz]\w+|influence)\b/,
    and: [
      /\b(?:other|another|compet\w+|similar|foundation(?:al)?|third[- ]party) (?:[\w/-]+,? (?:or |and )?){0,5}(?:models?|llms?|networks?|ai systems?)\b|\b(?:any|create|develop|train|improve) (?:(?:large|foundational|generative|artificial|intelligence|machine|learning|language|deep|ai|ml|or|and) ){1,6}(?:models?|llms?|networks?|or related technology)\b|\bmodels? (?:[\w-]+ ){0,6}(?:similar|competing|competitive|competes?) (?:to|with)\b|\bmodels? that (?:is|are|would be|may be|competes?) ?(?:competitive|competing|similar|with)\b/,
    ],
    under: [
      forbids,
      /\b(?:outputs?|results?|materials?|models?|works?|derivatives?|software|generated|data)\b/,
    ],
    unless: [
      /\b(?:at the beginning of|prominently|shall also include|shall mean|is not a non|not deemed|knowledge transfer|transfer of patterns|do(?:es)? not (?:include|apply|restrict|prohibit|claim))/,
      /" means\b/,
      disclaims,
    ],
  },
  // Whose name has to be shown.
  {
    kind: 'naming',
    needs: ['credit', 'show'],
    says: /\b(?:built|powered|improved|made|created|developed|trained|generated|derived|fine-?tuned) (?:with|on|by|using|upon|from)\b/,
    and: [
      /\b(?:display|include|state|label|mark|indicate|show|add|bear|feature|labeling)\w*\b/,
      /\b(?:website|user interface|about page|blog ?post|documentation|public statement|prominently|conspicuously|logo|badge|leaderboards?|model (?:card|name|description))\b/,
    ],
    under: [
      /\b(?:must|shall|will|agree|required|has to|have to|need to|conditions?|provided that|prominently display|should)\b/,
    ],
    unless: [
      /\bencourage|\bcopyright notice|\backnowledge?ments?\b|\bthis (?:product|software) (?:includes|contains|uses)\b|\bthe following notice\b|\bmodifications?\b|\badvertising\b/,
      [/\bnot\b/, /\bendors/],
      defines,
      /" means\b/,
    ],
  },
  {
    kind: 'naming',
    needs: ['credit', 'show'],
    says: /\b(?:prominently|conspicuously|clearly and visibly) (?:display|label|show|state|include|mark)\w*\b|\b(?:display|label|show|include)s?\b(?: \w+){0,3} (?:prominently|conspicuously)\b/,
    and: [
      /\b(?:user interface|website|web ?page|blog ?post|about page|documentation|public statements?|leaderboards?|model card|model description|products? or services?)\b/,
    ],
    under: [requires],
    unless: [/\bcopyright\b|\bnotices?\b|\bencourage|" means\b|\bexcluding communication\b/],
  },
  {
    kind: 'naming',
    needs: ['title'],
    says: /\b(?:at the (?:beginning|start|front) of|as (?:the|a) prefix (?:of|to|in)|begin(?:s|ning)? with|starts? with|prefix(?:ed)?)\b/,
    and: [/\bnames?\b|\btitles?\b/],
    under: [requires],
    unless: [
      /\bencourage|\bfile ?names?\b|\b(?:shall|must|may) not\b|\bnot (?:begin|start)|\bletter\b|\bsyntax\b/,
    ],
  },
  {
    kind: 'naming',
    needs: ['title'],
    says: /\b(?:retain|keep|preserve|include|contain)\w*(?: \w+){0,4} (?:model names?|names? of (?:the )?models?)\b|\b(?:in|as part of) (?:the|any|its|their) (?:model|derivative)s?'?s? names?\b|\bnames? of (?:any|the|such|all) (?:[\w-]+ ){0,3}(?:derivatives?|models?) (?:must|shall)\b/,
    under: [requires],
    unless: [/\bencourage|\bmust not|\bmay not|\bshall not|not use/],
  },
  // Where it must not be used.
  {
    kind: 'territory',
    needs: ['place'],
    says: /\bexcluding the territor(?:y|ies) of\b|\boutside (?:of )?the (?:licensed )?territory\b|\b(?:only (?:with)?in|limited to|not apply (?:in|to)) the (?:licensed )?(?:territory|european)/,
    unless: [/\bpatents?\b|\bjurisdiction\b|\bcourts?\b/],
  },
  {
    kind: 'territory',
    needs: ['place'],
    says: /\b(?:european union|european economic area|eu|eea|e\.u|united kingdom|uk|south korea|republic of korea|mainland china|people's republic of china|china|united states)\b/,
    and: [
      /\b(?:not (?:be )?(?:granted|licensed|available|permitted|apply|offered|extend\w*)|no (?:rights?|license)|exclud(?:es|ed|ing)|prohibited|may not|shall not|must not)\b/,
      /\b(?:domiciled|located|resid(?:e|es|ing|ent)|established|incorporated|headquartered|principal place of business|territory|based in|within|citizens?|agreement does not apply|license does not apply)\b/,
    ],
    unless: [
      /\b(?:regulation \(|laws? of|governed|courts?|arbitrat\w+|jurisdiction|conflicts?|directive|government|treasury|convention|consumer|agree to be bound)\b/,
      trades,
    ],
  },
  // Whom the licensor has to know.
  {
    kind: 'registration',
    needs: ['register'],
    says: /\b(?:must|shall|need to|required to|have to|please|will) (?:\w+ ){0,4}(?:register|registration|fill (?:out|in)|complete (?:the|a|an|this) (?:[\w-]+ ){0,4}(?:form|questionnaire)|submit (?:an?|the|your) (?:[\w-]+ ){0,3}(?:application|form|request|questionnaire))\b|\bafter (?:\w+ )?(?:registration|registering|filling|completing)\b/,
    unless: [
      /\btrade ?marks?\b|\bcopyright (?:registration|office)\b|\bdomain\b|\bpatents?\b|\bdesign\b|\bregistered (?:office|trade)/,
      /\bbug\b|\bchanges?\b|\bmodifications?\b/,
    ],
  },
  {
    kind: 'registration',
    needs: ['register'],
    says: registers,
    and: [/\b(?:required|before|commercial|basic|model)\b/, requires],
    unless: [/\btrade ?marks?\b|\bcopyright\b|\bdomain\b|\bpatents?\b|\bregistered (?:office|trade)|无需/],
  },
  {
    kind: 'registration',
    needs: ['access'],
    says: /\b(?:commercial(?:ly)?|access|platform plan)\b/,
    and: [
      /\b(?:requires?|only (?:if|after)|must (?:first )?(?:obtain|request|apply)|you should|on request)\b/,
      /\b(?:written (?:authori[sz]ation|permission|consent)|request form|on request|separate platform plan|requesting access|request access)\b/,
    ],
    unless: [thresholds, disclaims, /\btrade ?marks?\b|\bassign\b/],
  },
  // What goes with every copy.
  {
    kind: 'share-alike',
    needs: ['same'],
    says: /\b(?:licen[sc]ed?|released?|distributed?|published?|conveyed?|available|offered|provided) (?:(?:[\w-]+,? ){0,8})(?:under|by) (?:the (?:same )?(?:terms|conditions)(?: and conditions)? (?:of|as) )?(?:the same|identical|an? (?:identical|equivalent|compatible)) (?:license|agreement|terms|public license)\b|\b(?:licen[sc]ed?|released?|published?|convey) (?:(?:[\w-]+,? ){0,14})(?:under|by) (?:the terms(?: and conditions)? of )?this (?:license|agreement)\b|\bmust be (?:made available )?under the terms of this license\b|\bonly under (?:the terms of )?:? ?(?:\(\w\) )?this (?:license|agreement)\b|\bsame license\b|\bshare-?\s?alike\b/,
    and: [
      /\b(?:derivatives?|modified|adapted|adaptations?|modifications?|based on|derived|whole|source|covered software)\b/,
    ],
    under: [/\b(?:must|shall|required|conditions|only under)\b/],
    unless: [
      /\b(?:may (?:provide|add|choose|license|sublicense|use|be)|different|not (?:required|subject|need|be required|include)|own license|accompanied by|provided (?:your|you otherwise)|otherwise complies|grants?|granted|stating that)\b/,
      /\bshall not\b|\bmust not\b/,
      defines,
      /" means\b|\bshall mean\b|\brefers to\b/,
      disclaims,
    ],
  },
  {
    kind: 'pass-through',
    needs: ['pass'],
    says: /\benforceable provision\b|\b(?:same|similar|substantially similar|no less restrictive|at least as restrictive) (?:[\w-]+ ){0,4}(?:restrictions?|terms|obligations|limitations)\b|\bflow[- ]?down\b|\bcondition precedent\b|\b(?:are|is|remains?|be) subject to (?:the (?:terms|restrictions)(?: and conditions)? (?:of|set (?:out|forth) in) )?(?:this (?:agreement|license)|section)\b|\b(?:only|solely) (?:under|pursuant to) (?:the terms of )?this (?:agreement|license)\b|\bonly if (?:\(\w\) )?you do so under this license\b|\binclude the use restrictions\b|\buse-based restrictions .{0,60}\b(?:must|shall) be included\b/,
    and: [
      /\b(?:distribut\w+|redistribut\w+|sublicen[sc]\w+|recipients?|third part(?:y|ies)|provide|make|available|share|transfer|users?|derivatives|agreement)\b/,
      /\b(?:must|shall|will|ensure|require|only|conditions?|agree|subject)\b/,
    ],
    unless: [
      disclaims,
      /\b(?:your use|you may choose|may (?:add|offer|charge)|not subject|arbitrat\w+|export|government|agree to be bound)\b/,
    ],
  },
  {
    kind: 'pass-through',
    needs: ['pass'],
    says: /\b(?:ensure that|require|procure that) (?:[\w'-]+ ){0,8}(?:recipients?|users?|third part(?:y|ies)|sublicensees?|they|licensees?|persons)\b/,
    and: [/\b(?:comply|complies|agree|abide|bound|adhere)\b/],
    unless: [disclaims],
  },
  // What may change.
  {
    kind: 'update-duty',
    needs: ['update'],
    says: /\b(?:use|using|update to|upgrade to|adopt) the (?:latest|most recent|newest|updated|current) (?:version|release|copy)\b|\b(?:promptly )?(?:install|apply|adopt) (?:all |any )?(?:updates|new versions|upgrades)\b/,
    and: [/\b(?:reasonable efforts|must|shall|agree|required)\b/],
    unless: [/\bversion of (?:this|the) (?:license|agreement|policy|terms)\b/],
  },
  {
    kind: 'revocable',
    needs: ['revoke'],
    says: /\brevocable\b(?! \(?(?:only )?as stated)/,
    unless: [/\bnot revocable\b|\bnon-?revocable\b/],
  },
  {
    kind: 'revocable',
    needs: ['revoke'],
    says: /\b(?:revoke|rescind|terminate|withdraw|suspend|revise|amend|modify)\b/,
    and: [
      /\b(?:at any time|from time to time|for any reason|with or without cause|(?:its|our|sole|absolute) discretion|for convenience|at will|for any or no reason)\b/,
      /\b(?:license|agreement|terms|rights|access)\b/,
    ],
    unless: [
      /\b(?:you|licensee|recipient) may (?:\w+ )?(?:terminate|withdraw|modify)|\bcannot\b|\bif you\b|\bbreach\b|\bfails?\b|\bstop distributing\b|\bnew versions?\b|\brevised versions?\b|\bversions of\b/,
      disclaims,
    ],
  },
]

/** And in Chinese, where words are not apart. */
const chineseRules = (): readonly Omit<Rule, 'needs'>[] => [
  {
    kind: 'non-commercial',
    says: /非商业|非商用/,
    and: [/仅|只|限|用于|许可|授权|目的|用途/],
    unless: [bothKinds],
  },
  {
    kind: 'non-commercial',
    says: /(?:不得|禁止|不可|不能|严禁|不允许|未经)[^。，,;；]{0,60}(?:商业|商用|盈利|营利)|(?:商业|商用)[^。，,;；]{0,40}(?:不得|禁止|不允许)/,
    unless: [thresholds, registers, bothKinds, /商业秘密|商业惯例|损失|责任|包括商业/],
  },
  {
    kind: 'research-only',
    says: /(?:仅|只|限)[^。，,;；]{0,40}(?:研究|学术|科研)/,
    unless: [/个人|研究院|研究所|商业用途/],
  },
  {
    kind: 'no-redistribution',
    says: /(?:不得|禁止|严禁)(?:向任何第三方)?(?:以任何方式)?(?:再分发|分发|公开|传播|散布)/,
    unless: [/目的|用途|违反|违法|除非|但|未经|名义|信息/],
  },
  {
    kind: 'no-derivatives',
    says: /(?:不得|禁止)(?:对[^。，]{0,20})?(?:进行)?(?:修改|改编|二次开发|演绎)/,
    unless: [/目的|用途|违反|除非|声明|标识|商标|协议/],
  },
  {
    kind: 'use-restrictions',
    says: /军事|非法|违法|违反.{0,12}法律|危害|国家安全|恐怖|暴力|色情|淫秽|歧视|侵犯|侵害|诋毁|贬损|未成年|虚假信息|犯罪|武器/,
    under: [/不得|禁止|不可|不能|严禁|不允许|不应|请勿/],
    unless: [/不可执行|无效|管辖|诉讼|专利许可/],
  },
  {
    kind: 'user-threshold',
    says: /月活|日活|活跃用户|访问量|月访问|用户数/,
    and: [/\d|[百千]?[万亿]/, /超过|大于|高于|达到|以上|少于|低于|小于/],
  },
  {
    kind: 'revenue-threshold',
    says: /收入|营收|营业额|销售额/,
    and: [/\d|[百千]?[万亿]/, /超过|大于|高于|达到|以上|低于|少于/],
    unless: [/损失/],
  },
  {
    kind: 'no-training-of-others',
    says: /训练|改进|改善|提升|优化|蒸馏|开发/,
    and: [/(?:其他|其它|任何|竞争|类似|第三方)[^。；;]{0,30}模型/],
    under: [/不得|禁止|不可|不能|严禁|不允许/],
    unless: [/"?是指|军事|非法|违法/],
  },
  {
    kind: 'naming',
    says: /显著|标注|注明|标明|署名|名称/,
    and: [/inside|built with|powered by|模型名称|显著方式|"[^"]{2,40}"|出处/, /应|须|必须|需|均/],
    unless: [/版权声明|商标|鼓励|修改的内容|修改说明|法律|修改情况/],
  },
  {
    kind: 'territory',
    says: /欧盟|英国|韩国|境外|地区|区域|地域/,
    and: [/不适用|除外|不包括|不得在|仅限|以外/],
    unless: [/法律|管辖|香港|诉讼|法院|争议/],
  },
  {
    kind: 'registration',
    says: /登记|申请|注册|问卷|备案/,
    and: [/商业|商用|授权|许可|使用/, /须|需|必须|应|请|通过/],
    unless: [/商标|域名|专利|无需/],
  },
  {
    kind: 'share-alike',
    says: /(?:采用|使用|适用|以)[^。]{0,20}(?:相同|同样|同一)(?:的)?(?:许可|协议|授权)/,
    and: [/衍生|修改|演绎/, /必须|须|应/],
  },
  {
    kind: 'pass-through',
    says: /(?:确保|要求|约束|保证)[^。]{0,30}(?:第三方|接收方|用户|使用者)[^。]{0,30}(?:遵守|同意)/,
  },
  {
    kind: 'revocable',
    says: /(?<!不)可撤销|随时(?:终止|撤销|修订|修改)|不时对本(?:协议|许可)/,
    unless: [/不可撤销/],
  },
]

/** The conditions, of those asked for, that one sentence makes. */
export function kindsIn(sentence: Sentence, asked: readonly Condition[] = conditions): readonly Condition[] {
  const kinds: Condition[] = []
  const found = groupsIn(sentence.text)
  if (found !== 0) {
    english ??= withMasks()
    for (const { rule, mask } of english) {
      if ((found & mask) === mask && asked.includes(rule.kind)) collect(rule, sentence, kinds)
    }
  }
  if ((found & HAN) !== 0) {
    chinese ??= chineseRules()
    for (const rule of chinese) if (asked.includes(rule.kind)) collect(rule, sentence, kinds)
  }
  return kinds
}

function collect(rule: Omit<Rule, 'needs'>, { text, lead }: Sentence, kinds: Condition[]): void {
  if (kinds.includes(rule.kind) || !matches(rule.says, text)) return
  const { kind, and = [], under = [], unless = [] } = rule
  const whole = lead === '' ? text : `${lead} ${text}`
  const applies =
    and.every((pattern) => matches(pattern, text)) &&
    under.every((pattern) => matches(pattern, whole)) &&
    !unless.some((group) =>
      group instanceof RegExp ? matches(group, whole) : group.every((pattern) => matches(pattern, whole)),
    )
  if (applies) kinds.push(kind)
}

let english: readonly { readonly rule: Rule; readonly mask: number }[] | undefined
let chinese: readonly Omit<Rule, 'needs'>[] | undefined

/** The English rules, each with the bits of the groups that it needs. */
function withMasks() {
  const names = Object.keys(groups)
  return englishRules().map((rule) => ({
    rule,
    mask: rule.needs.reduce((bits, group) => bits | (1 << names.indexOf(group)), 0),
  }))
}

interface Beginning {
  readonly letters: string
  readonly bit: number
}

/** Beginnings of words by their first two letters. */
let beginnings: ReadonlyMap<string, readonly Beginning[]> | undefined

/** A text has a few hundred different words, and most of them are the words of all such texts. */
const known = new Map<string, number>()
const KNOWN_LIMIT = 5000

/** The bit of Chinese characters, beside those of the groups. */
const HAN = 1 << 31

/** The groups that have a word in the text, as bits. */
function groupsIn(text: string): number {
  let bits = 0
  let from = -1
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at)
    const isLetter = code >= 97 && code <= 122
    if (code >= 0x4e00 && code <= 0x9fff) bits |= HAN
    if (isLetter && from < 0) from = at
    else if (!isLetter && from >= 0) {
      bits |= groupsOf(text.slice(from, at))
      from = -1
    }
  }
  return bits
}

function groupsOf(word: string): number {
  const remembered = known.get(word)
  if (remembered !== undefined) return remembered
  beginnings ??= indexBeginnings()
  const whole = `${word}.`
  let bits = 0
  for (const { letters, bit } of beginnings.get(whole.slice(0, 2)) ?? []) {
    if (whole.startsWith(letters)) bits |= bit
  }
  if (known.size < KNOWN_LIMIT) known.set(word, bits)
  return bits
}

function indexBeginnings() {
  const index = new Map<string, Beginning[]>()
  Object.values(groups).forEach((words, position) => {
    for (const letters of words.split(' ')) {
      const key = letters.slice(0, 2)
      index.set(key, [...(index.get(key) ?? []), { letters, bit: 1 << position }])
    }
  })
  return index
}

/**
 * Whether the sentence grants commercial use as well, as licenses with a part for each do, and those that speak of
 * "commercial and non-commercial" purposes.
 */
export function grantsCommercialUse({ text }: Sentence): boolean {
  return (
    /\bcommercial\b/.test(text) &&
    /\bgrant(?:s|ed)?\b|\blicense (?:is|to use)\b/.test(text) &&
    /\bfor (?:any |all |both )?(?:non-?commercial and )?commercial (?:purposes?|uses?)\b|\bincluding (?:for )?commercial\b|\bcommercial (?:and|or) non-?commercial\b/.test(
      text,
    ) &&
    !/\boutputs?\b/.test(text) &&
    !matches(forbids, text) &&
    !matches(thresholds, text)
  )
}
