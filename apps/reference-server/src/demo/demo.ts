import type { Dataset } from '../dataset/dataset.ts';
import { ada, bo, chidi, growth, payments, zoe } from './people.ts';
import { resources } from './resources.ts';
import { shop } from './shop/shop.ts';
import { warehouse } from './warehouse.ts';

/** An imaginary shop and its warehouse, with a witness for whatever the contract speaks of. */
export const demo: Dataset = {
  members: [ada, bo, chidi, zoe],
  teams: [growth, payments],
  projects: [shop, warehouse],
  resources,
};
