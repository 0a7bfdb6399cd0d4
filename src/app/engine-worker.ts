import { serve, type Endpoint } from './calls';
import { engineMethods } from './engine-methods';

serve(self as unknown as Endpoint, engineMethods);
