import { serve, type Endpoint } from '../taskpane/calls';
import { fileMethods } from './file-methods';

serve(self as unknown as Endpoint, fileMethods);
