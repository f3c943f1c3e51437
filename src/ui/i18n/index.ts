export { createTranslator, plain } from './translate';
export type { Designation, Part, Translator, Value, Values } from './translate';
export { htmlLanguage, resolveLanguage } from './language';
export type { Language, LanguageSetting } from './language';
export { answerMessages } from './answerMessages';
export type { AnswerKey } from './answerMessages';
