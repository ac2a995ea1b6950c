import type { Situation } from '#shared/wall/contract.ts';
import { FactsTile } from './facts-tile.tsx';
import { IncidentsTile } from './incidents-tile.tsx';
import { PlacesTile } from './places-tile.tsx';
import { ReportsTile } from './reports-tile.tsx';
import { RingsTile } from './rings-tile.tsx';
import type { WallLayout } from './wall-layout.ts';
import styles from './side-columns.module.css';

interface SideColumnsProps {
  readonly situation: Situation;
  readonly cutAt: number | null;
  readonly layout: WallLayout;
}

/** The tiles of the scene, in as many columns as the wall is wide. */
export function SideColumns({ situation, cutAt, layout }: SideColumnsProps) {
  const { focus, dataAt, openIncidents, openTotal } = situation;
  const data = { dataAt, cutAt };
  const isWide = layout.sideColumns > 1;
  const incidents = (
    <IncidentsTile
      incidents={openIncidents}
      total={openTotal}
      focusId={focus?.incident.id ?? null}
      columns={isWide && focus === null ? 2 : 1}
      data={data}
    />
  );
  if (focus === null) return <div className={isWide ? styles.rightWide : styles.right}>{incidents}</div>;

  const facts = <FactsTile focus={focus} data={data} />;
  const reports = <ReportsTile reports={focus.reports} data={data} />;
  const { picture } = focus;
  const estimate =
    picture === null ? null : (
      <>
        <RingsTile picture={picture} data={data} />
        <PlacesTile picture={picture} data={data} />
      </>
    );
  if (!isWide) {
    return (
      <>
        <div className={styles.left}>
          {facts}
          {estimate}
        </div>
        <div className={styles.right}>
          {reports}
          {incidents}
        </div>
      </>
    );
  }
  return (
    <>
      <div className={styles.left}>{facts}</div>
      {estimate === null ? null : <div className={styles.leftSecond}>{estimate}</div>}
      <div className={styles.rightSecond}>{reports}</div>
      <div className={styles.right}>{incidents}</div>
    </>
  );
}
