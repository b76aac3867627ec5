export * from './port';
export { adapterFor } from './registry';
export { REFERENCE_PARAMETER } from './reference';
