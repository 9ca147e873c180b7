// The least that a skill in JavaScript can say.
const Alexa = require('ask-sdk-core');

const says = {
  canHandle: ({ requestEnvelope }) =>
    ['LaunchRequest', 'IntentRequest'].includes(Alexa.getRequestType(requestEnvelope)),
  handle: ({ responseBuilder }) =>
    responseBuilder
      .speak('Hello world')
      .withSimpleCard('Hello', 'Hello world')
      .reprompt('Hello world')
      .getResponse(),
};

exports.handler = Alexa.SkillBuilders.custom().addRequestHandlers(says).lambda();
