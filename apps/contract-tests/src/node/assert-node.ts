import { complaintAboutNode } from './complaint-about-node.ts';

// To be imported before all else: an older Node would break somewhere in the middle of a run.
const complaint = complaintAboutNode(process.versions.node);
if (complaint !== undefined) throw new Error(complaint);
