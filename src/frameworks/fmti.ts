import type { RuleId } from '../../rules/index.ts'
import { dataDescribed, ofModel, ofTrainingData, weightsAvailable } from './needs.ts'
import type { Framework, Need, Requirement } from './requirements.ts'

const COMPANY = 'It is about the company, its services or its users: no repository of a model shows it.'

const dataReleased = ofTrainingData((of) => ({ rule: 'availability/data-released', of }))
/** Figures of compute stand together where there are any. */
const compute: Need<RuleId> = { rule: 'documentation/compute-stated', of: 'system.infrastructure' }

/** An indicator that files of a repository can answer. */
const shown = (needs: Need<RuleId>, asks: string): Requirement<RuleId> => ({ asks, needs })
/** One that they could, and no rule asks for yet. */
const unasked = (asks: string): Requirement<RuleId> => ({ asks, notAsked: true })
/** One that no repository of a model shows. */
const company = (asks: string): Requirement<RuleId> => ({ asks, unobservable: COMPANY })

/**
 * The Foundation Model Transparency Index of December 2025: 100 yes-or-no indicators of what a developer discloses, by
 * their titles. It grades companies; of a repository only the share of indicators that it can answer is told, and never
 * the index's score.
 */
export const fmti = {
  title: 'Foundation Model Transparency Index',
  version: 'December 2025',
  source: 'https://crfm.stanford.edu/fmti/December-2025/',
  requirements: {
    // Upstream.
    'Data acquisition methods': shown(dataDescribed, 'How were the data obtained?'),
    'Public datasets': shown(dataReleased, 'Which public data sets were used?'),
    Crawling: unasked('Which crawler was used, and how could sites opt out?'),
    'Usage data used in training': company('Which data of users were used?'),
    'Notice of usage data used in training': company('How were users told?'),
    'Licensed data sources': unasked('Which licensed data were used?'),
    'Licensed data compensation': company('What was paid for them?'),
    'New human-generated data sources': unasked('Which data were written for the model?'),
    'Instructions for data generation': company('What were their writers told?'),
    'Data laborer practices': company('Under which conditions did they work?'),
    'Synthetic data sources': unasked('Which synthetic data were used?'),
    'Synthetic data purpose': unasked('What were they made for?'),
    'Data processing methods': shown(dataDescribed, 'How were the data processed?'),
    'Data processing purpose': unasked('What was each step for?'),
    'Data processing techniques': shown(
      { rule: 'availability/code-released', of: 'code.data-processing' },
      'How was each step done?',
    ),
    'Data size': shown(dataDescribed, 'How large are the data?'),
    'Data language composition': unasked('Which languages do they hold, in which shares?'),
    'Data domain composition': unasked('Which domains do they hold, in which shares?'),
    'External data access': shown(dataReleased, 'Can others have the data?'),
    'Data replicability': unasked('Could others gather the same data?'),
    'Compute usage for final training run': shown(compute, 'How much compute did the final run take?'),
    'Compute usage including R&D': company('How much with all experiments?'),
    'Development duration for final training run': shown(compute, 'How long did the final run take?'),
    'Compute hardware for final training run': shown(compute, 'On which hardware did it run?'),
    'Compute provider': unasked('Whose hardware was it?'),
    'Energy usage for final training run': shown(
      { rule: 'documentation/energy-stated', of: 'system.infrastructure' },
      'How much energy did it take?',
    ),
    'Carbon emissions for final training run': shown(
      { rule: 'documentation/energy-stated', of: 'system.infrastructure' },
      'How much carbon dioxide did it emit?',
    ),
    'Water usage for final training run': unasked('How much water did it take?'),
    'Internal compute allocation': company('How is compute shared out?'),
    'Model stages': shown(
      ofModel('documentation/training-described'),
      'Which stages does the training have?',
    ),
    'Model objectives': shown(
      ofModel('documentation/training-described'),
      'What was optimized in each stage?',
    ),
    'Code access': shown(
      { rule: 'availability/code-released', of: 'code.training' },
      'Can others have the training code?',
    ),
    'Organization chart': company('Who made the model?'),
    'Model cost': company('What did it cost?'),
    // Model.
    'Basic model properties': shown(
      { rule: 'documentation/architecture-described', of: 'code.architecture' },
      'Modalities, size and architecture?',
    ),
    'Deeper model properties': shown(
      { rule: 'availability/code-released', of: 'code.architecture' },
      'Its definition in detail?',
    ),
    'Model dependencies': unasked('Which models was it made from?'),
    'Benchmarked inference': unasked('How fast and at which cost does it run?'),
    'Researcher credits': company('Is there free access for researchers?'),
    'Specialized access': company('Is there access for some before others?'),
    'Open weights': shown(weightsAvailable, 'Can anyone have the weights?'),
    'Agent Protocols': company('Which protocols for agents does it support?'),
    'Capabilities taxonomy': shown(
      ofModel('documentation/intended-use-stated'),
      'Which capabilities is it meant to have?',
    ),
    'Capabilities evaluation': shown(
      ofModel('documentation/evaluation-reported'),
      'How does it do in evaluations of them?',
    ),
    'External reproducibility of capabilities evaluation': shown(
      { rule: 'documentation/evaluation-reproducible', of: 'code.evaluation' },
      'Can others repeat them?',
    ),
    'Train-test overlap': unasked('Do training and test data overlap?'),
    'Risks taxonomy': shown(ofModel('safeguards/risks-described'), 'Which risks are considered?'),
    'Risks evaluation': shown(
      ofModel('safeguards/safety-evaluated'),
      'How does it do in evaluations of them?',
    ),
    'External reproducibility of risks evaluation': unasked('Can others repeat them?'),
    'Pre-deployment risk evaluation': company('Were they made before release?'),
    'External risk evaluation': company('Were others asked to?'),
    'Mitigations taxonomy': unasked('What was done about the risks?'),
    'Mitigations taxonomy mapped to risk taxonomy': company('About which of them?'),
    'Mitigations efficacy': company('Did it help?'),
    'External reproducibility of mitigations evaluation': company('Can others check?'),
    'Model theft prevention measures': company('How are weights kept from theft?'),
    'Release stages': unasked('Through which stages did the release go?'),
    'Risk thresholds': company('What would have stopped it?'),
    'Versioning protocol': unasked('How are versions told apart?'),
    'Change log': shown(ofModel('documentation/changes-logged'), 'What changed between versions?'),
    'Foundation model roadmap': company('What comes next?'),
    'Top distribution channels': shown(weightsAvailable, 'Where can it be had?'),
    Quantization: shown({ rule: 'access/small-variant-offered' }, 'At which precision is it released?'),
    'Terms of use': shown(ofModel('licensing/license-stated'), 'Under which terms does it stand?'),
    // Downstream.
    'Distribution channels with usage data': company('Which channels give data on use?'),
    'Amount of usage': company('How much is it used?'),
    'Classification of usage data': company('What for?'),
    'Data retention and deletion policy': company('How long are data of users kept?'),
    'Geographic statistics': company('Where is it used?'),
    'Internal products and services': company('In which own products?'),
    'External products and services': company('In which products of others?'),
    'Users of internal products and services': company('By how many?'),
    'Consumer/enterprise usage': company('By people or by companies?'),
    'Enterprise users': company('By which companies?'),
    'Government use': company('By which authorities?'),
    'Benefits Assessment': company('What good does it do?'),
    'AI bug bounty': company('Is a reward paid for reports?'),
    'Responsible disclosure policy': shown(
      ofModel('safeguards/vulnerabilities-reportable'),
      'How are faults reported?',
    ),
    'Safe harbor': company('Are researchers safe from claims?'),
    'Security incident reporting protocol': company('How are incidents reported?'),
    'Misuse incident reporting protocol': company('How is misuse reported?'),
    'Post-deployment coordination with government': company('How are authorities told?'),
    'Feedback mechanisms': shown(
      ofModel('documentation/contact-given'),
      'How can people say what they think?',
    ),
    'Permitted, restricted, and prohibited model behaviors': company('What is it to do and not to do?'),
    'Model response characteristics': company('In which tone?'),
    'System prompt': unasked('Under which system prompt?'),
    'Intermediate tokens': company('Are its intermediate steps shown?'),
    'Internal product and service mitigations': company('What is done in own products?'),
    'External developer mitigations': company('What are developers to do?'),
    'Enterprise mitigations': company('What are companies offered?'),
    'Detection of machine-generated content': company('Can its output be told?'),
    'Documentation for responsible use': shown(
      ofModel('documentation/limitations-stated'),
      'Is it said how to use it with care?',
    ),
    'Permitted and prohibited users': unasked('Who may use it?'),
    'Permitted, restricted, and prohibited uses': shown(
      ofModel('safeguards/use-policy-published'),
      'What may it be used for?',
    ),
    'AUP enforcement process': company('How is the policy enforced?'),
    'AUP enforcement frequency': company('How often?'),
    'Regional policy variations': company('Where does it differ?'),
    'Oversight mechanism': company('Who oversees the developer?'),
    'Whistleblower protection': company('Are those who report protected?'),
    'Government commitments': company('What was promised to authorities?'),
  },
} as const satisfies Framework<RuleId>
