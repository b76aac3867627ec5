export * from './conversation/conversation-status';
export * from './delivery/delivery-states';
export * from './delivery/purposes';
export * from './numbers/address';
export * from './segments/count-segments';
export * from './segments/estimate-price';
export { smartReplace } from './segments/smart-replace';
