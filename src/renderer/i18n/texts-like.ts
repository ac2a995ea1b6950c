/**
 * What another language must supply for the Chinese texts of a feature: the same keys, all of them.
 * Chinese has one plural form (`…_other`), other languages add `…_one`.
 */
export type TextsLike<Texts> = {
  readonly [Key in keyof Texts]: Texts[Key] extends string ? string : TextsLike<Texts[Key]>;
} & {
  readonly [Key in keyof Texts as Key extends `${infer Base}_other` ? `${Base}_one` : never]: string;
};
