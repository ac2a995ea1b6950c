import { Input } from 'antd';
import { formatMinute } from '../i18n/format-time.ts';

/** A time that can be read and copied but not changed. */
export function LockedTime({ id, at }: { readonly id: string; readonly at: number | null }) {
  return <Input id={id} readOnly value={at === null ? '' : formatMinute(at)} />;
}
