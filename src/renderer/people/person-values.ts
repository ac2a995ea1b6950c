import { z } from 'zod';
import { PERSON_ROLES, type Person } from '#shared/people/schema.ts';

const personValuesSchema = z.object({
  name: z.string(),
  organisationId: z.string().nullable(),
  post: z.string(),
  /** Several, kept apart by any usual sign. */
  phones: z.string(),
  roles: z.array(z.enum(PERSON_ROLES)),
  /** The bureau has looked at a row it did not enter, and takes it as its own. */
  isTakenOver: z.boolean(),
});

/** A person while being edited: every field as it is typed. */
export type PersonValues = z.infer<typeof personValuesSchema>;

export function readPersonValues(stored: unknown): PersonValues | null {
  return personValuesSchema.safeParse(stored).data ?? null;
}

export const NEW_PERSON: PersonValues = {
  name: '',
  organisationId: null,
  post: '',
  phones: '',
  roles: [],
  isTakenOver: false,
};

export const personValuesOf = ({ name, organisationId, post, phones, roles }: Person): PersonValues => ({
  name,
  organisationId,
  post: post ?? '',
  phones: phones.join('、'),
  roles,
  isTakenOver: false,
});

const MOST_PHONES = 8;

interface PersonFaults {
  readonly name?: 'missing';
  readonly phones?: 'tooMany';
}

type CheckedPerson =
  { readonly ok: true; readonly person: Person } | { readonly ok: false; readonly faults: PersonFaults };

/** What does not come from the form. */
type Kept = Pick<Person, 'id' | 'provenance' | 'regionCode'>;

/** Turns the form into what is saved, or names every field that keeps it from that. */
export function checkPerson(values: PersonValues, { id, provenance, regionCode }: Kept): CheckedPerson {
  const name = values.name.trim();
  const post = values.post.trim();
  const phones = values.phones
    .split(/[、,，;；\n]+/)
    .map((phone) => phone.trim())
    .filter((phone) => phone !== '');
  const faults: PersonFaults = {
    ...(name === '' ? { name: 'missing' as const } : {}),
    ...(phones.length > MOST_PHONES ? { phones: 'tooMany' as const } : {}),
  };
  if (Object.keys(faults).length > 0) return { ok: false, faults };
  const { organisationId, isTakenOver } = values;
  return {
    ok: true,
    person: {
      id,
      name,
      organisationId,
      post: post === '' ? null : post,
      phones,
      roles: PERSON_ROLES.filter((role) => values.roles.includes(role)),
      regionCode,
      provenance: isTakenOver ? null : provenance,
    },
  };
}
