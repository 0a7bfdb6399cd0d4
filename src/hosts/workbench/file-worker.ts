import { serve, type Endpoint } from '../../app/calls';
import { fileMethods } from './file-methods';

serve(self as unknown as Endpoint, fileMethods);
