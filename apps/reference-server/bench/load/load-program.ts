import { offerFunctions } from '../processes/offer-functions.ts';
import { generateLoad } from './generate-load.ts';

// In a process of its own, so that its work is not counted as the server's.
const functions = { generateLoad };
offerFunctions(functions);

export type LoadProgram = typeof functions;
