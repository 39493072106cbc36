// What the compiler says of likely mistakes. It does not compile, and the project leaves it out.
import { createClient } from '@flag-contract/client';

const client = createClient({ token: 'token' });
export const word = client.listFlags('web', { sort: ['created'] });
export const noList = client.listFlags('web', { sort: 'key', env: ['production'] });
export const alone = client.listFlags('web', { filter: { evaluated: { after: 5 } } });
