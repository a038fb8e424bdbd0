// node scripts/bench/serve-securely.ts DIR: a site over HTTP/2 in a process of its own, whose address it prints. Started by the bench of the
// search.
import { listenSecurely } from '../serve/listen-securely.ts';
import { tellErrors } from '../terminal/tell-errors.ts';

tellErrors();
const { address } = await listenSecurely(process.argv[2] ?? 'dist');
console.log(address);
