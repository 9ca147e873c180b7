// What may be said at this moment, as buttons.
const CLOSED = ['open back stretch coach', 'ask back stretch coach for ice or heat', 'ask back stretch coach how I am doing'];
const YES_OR_NO = ['yes', 'no'];
const IN_A_HOLD = ['pause', 'next', 'shorter', 'longer', 'repeat', 'stop'];
const ON_THE_WAY = ['pause', 'next', 'repeat', 'stop'];
const AT_REST = {
  GETTING_READY: ['ready', 'repeat', 'ice or heat', 'stop'],
  BETWEEN_ROUNDS: ['ready', 'not yet', 'longer', 'shorter', 'stop'],
  PAUSED: ['resume', 'skip this side', 'shorter', 'stop'],
};
const ANYTHING = ['start my stretch', 'ice or heat', 'what should I eat', 'how am I doing', 'help', 'stop'];
const ANSWERS = {
  INJURED_LATELY: ['yes, yesterday', 'no, it is just stiff', 'I am not sure'],
  REMINDER_HOURS: ['nine to five', 'no thanks'],
};

/**
 * What may be said.
 *
 * @param open whether the skill is
 * @param consent whether Alexa herself asks for a permission
 * @param playing whether holds are being heard
 * @param holding whether one is being held
 * @param attributes of the session, as far as they are known
 */
export function suggestions({ open, consent, playing, holding, attributes = {} }) {
  if (consent) return YES_OR_NO;
  if (!open) return CLOSED;
  if (holding) return IN_A_HOLD;
  if (playing) return ON_THE_WAY;
  const { question, stage } = attributes;
  if (question && question !== 'NONE' && question !== 'STRETCH') {
    return question === 'ANYTHING_ELSE' ? ANYTHING : [...ANSWERS[question] ?? YES_OR_NO, 'stop'];
  }
  return AT_REST[stage] ?? ANYTHING;
}
