import { describe, expect, it } from 'vitest';
import { detectLanguage } from './detect-language';

describe('detectLanguage', () => {
  it.each([
    ['Where is my order?', 'en'],
    ['¿Dónde está mi pedido, por favor?', 'es'],
    ["Bonjour, j'ai une question pour vous", 'fr'],
    ['Wo ist meine Lieferung, bitte?', 'de'],
    ['Olá, quando posso ir? Obrigado', 'pt'],
    ['Vorrei sapere quando posso venire, grazie', 'it'],
    ['Ik heb mijn pakket niet, waar is het?', 'nl'],
    ['退款在哪里', 'zh'],
    ['返金してください', 'ja'],
    ['환불해 주세요', 'ko'],
    ['Πού είναι η παραγγελία', 'el'],
    ['Где мой заказ, вы знаете?', 'ru'],
    ['Де моє замовлення, підкажіть', 'uk'],
  ])('“%s” is %s', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each([
    ['a word alone', 'Refund'],
    ['a number', '4471'],
    ['no text', ''],
    ['letters that several languages share', 'Здраво'],
    ['words of two languages alike', 'hello the hola gracias'],
    ['an order of a shop with a Greek letter in its name', 'Refund from Ω please'],
  ])('%s tells nothing', (_, text) => {
    expect(detectLanguage(text)).toBeNull();
  });
});
