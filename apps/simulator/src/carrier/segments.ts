import calculator from 'sms-segments-calculator';

/** Segments as Twilio's own calculator counts them. */
export const segmentsOf = (body: string): number =>
  Math.max(1, new calculator.SegmentedMessage(body, 'auto', true).segmentsCount);
