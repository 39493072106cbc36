import { writeFile } from 'node:fs/promises';

import { renderDatasetSchema } from './render-dataset-schema.ts';

await writeFile(new URL('../dataset.schema.json', import.meta.url), renderDatasetSchema());
