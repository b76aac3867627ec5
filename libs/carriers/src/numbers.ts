/** Vonage and Plivo write international numbers without the plus; short codes stay as they are. */
export const withoutPlus = (number: string): string => number.replace(/^\+/, '');

export const withPlus = (number: string): string => (/^\d{9,15}$/.test(number) ? `+${number}` : number);
