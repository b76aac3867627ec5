/** Ready-made texts, sent one after the other, quicker than anybody types. */
export interface Scenario {
  name: string;
  texts: readonly string[];
}

export const BETWEEN_TEXTS_MS = 120;

export const SCENARIOS: readonly Scenario[] = [
  {
    name: 'Angry refund',
    texts: [
      'I want a REFUND for order 4432!! You charged my card twice and nobody answers the phone.',
      'This is the third time I ask. Hello??',
    ],
  },
  {
    name: 'Where is my parcel',
    texts: ['Hi, where is my parcel? Order 4432, it should have been here on Tuesday.'],
  },
  { name: 'STOP', texts: ['STOP'] },
  { name: 'START', texts: ['START'] },
  { name: 'HELP', texts: ['HELP'] },
  {
    name: 'Burst of five',
    texts: [
      'Hi there',
      'I have a question',
      'about my last order',
      'the blue one came in green',
      'can I swap it?',
    ],
  },
  { name: 'Right-to-left', texts: ['مرحباً، متى يصل طلبي رقم 4432؟ شكراً لكم.'] },
  { name: 'Emoji', texts: ['👍🎉 Thank you so much! 👩‍👩‍👧‍👦🇺🇦'] },
  {
    name: 'Long text',
    texts: [
      [
        'Hello, I would like to tell you what happened with my order 4432, because it is a little complicated.',
        'I ordered two blankets in blue on the 3rd. One of them came on the 7th, in green, with a torn corner.',
        'The second one never came, although the tracking page says it was handed to "a neighbour", and none of my',
        'neighbours has it. I would like to keep the green one if you can take something off the price, and have the',
        'second one sent again, to my office this time. The address is 12 Garden Street, and somebody is always there',
        'between 9 and 5. Could you tell me whether that is possible, and how long it would take? Thank you!',
      ].join(' '),
    ],
  },
];
