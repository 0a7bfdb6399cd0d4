import { normaliseCaption, remembering } from '../../core/captions';

/** How names of organisations end, a remark in brackets aside: 某县农业服务中心（本级）. */
const ORGANISATION =
  /(?:[局委办校园院站所队馆厅部社会乡镇]|中心|本级|机关|小学|中学|大学|政府|街道|公司|集团|处)(?:\([^()]*\))?$/;

/** Whether a caption is the name of an organisation, not of an item of a classification. */
export const namesOrganisation = remembering((caption): boolean => ORGANISATION.test(normaliseCaption(caption)));
