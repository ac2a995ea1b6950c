/** Short names as duty officers say them: 云南, 恩施州, 巍山县. The full name stays beside it. */

const PEOPLES =
  '蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|各';
const AUTONOMOUS = new RegExp(`^(.{2,}?)(?:(?:${PEOPLES})族?)+自治(县|州|旗)$`, 'u');

/** Names for which cutting the peoples away does not give what people say. */
const SPOKEN = new Map([
  ['喀喇沁左翼蒙古族自治县', '喀左县'],
  ['前郭尔罗斯蒙古族自治县', '前郭县'],
  ['杜尔伯特蒙古族自治县', '杜蒙县'],
  ['东乡族自治县', '东乡县'],
  ['鄂温克族自治旗', '鄂温克旗'],
  ['鄂伦春自治旗', '鄂伦春旗'],
  ['莫力达瓦达斡尔族自治旗', '莫旗'],
  ['内蒙古自治区', '内蒙古'],
  ['香港特别行政区', '香港'],
  ['澳门特别行政区', '澳门'],
]);

/** @param {string} fullName @param {number} level 1 province, 2 city, 3 county, 4 township @returns {string} */
export function shortName(fullName, level) {
  const spoken = SPOKEN.get(fullName);
  if (spoken) return spoken;
  if (level === 1) return fullName.replace(/(?:省|市|(?:壮族|回族|维吾尔)?自治区)$/u, '');
  if (level === 4) return fullName.replace(/街道办事处$/u, '街道');
  const match = AUTONOMOUS.exec(fullName);
  return match?.[1] && match[2] ? match[1] + match[2] : fullName;
}
