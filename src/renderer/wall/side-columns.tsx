import type { Situation } from '#shared/wall/contract.ts';
import { FactsTile } from './facts-tile.tsx';
import { IncidentsTile } from './incidents-tile.tsx';
import { PlacesTile } from './places-tile.tsx';
import { ReportsTile } from './reports-tile.tsx';
import { RingsTile } from './rings-tile.tsx';
import { TileStack, type StackedTile } from './tile-stack.tsx';
import { GAP_EM, HEAD_EM, LOW_SHARE } from './wall-camera.ts';
import type { WallLayout } from './wall-layout.ts';

interface SideColumnsProps {
  readonly situation: Situation;
  readonly cutAt: number | null;
  readonly layout: WallLayout;
  readonly textPx: number;
  readonly heightPx: number;
}

/** The tiles of the scene, in as many columns as the wall is wide, none of them reaching into its lowest part. */
export function SideColumns({ situation, cutAt, layout, textPx, heightPx }: SideColumnsProps) {
  const { focus, dataAt, openIncidents, openTotal } = situation;
  const data = { dataAt, cutAt };
  const isWide = layout.sideColumns > 1;
  const gapPx = GAP_EM * textPx;
  const roomPx = heightPx * (1 - LOW_SHARE) - HEAD_EM * textPx - gapPx;
  const column = { roomPx, gapPx };

  const incidents: StackedTile = {
    id: 'incidents',
    node: (
      <IncidentsTile
        incidents={openIncidents}
        total={openTotal}
        focusId={focus?.incident.id ?? null}
        columns={isWide && focus === null ? 2 : 1}
        roomEm={(focus !== null && !isWide ? roomPx / 2 : roomPx) / (textPx * layout.tileScale)}
        data={data}
      />
    ),
  };
  if (focus === null)
    return <TileStack place={isWide ? 'rightWide' : 'right'} tiles={[incidents]} {...column} />;

  const { picture } = focus;
  const facts: StackedTile = { id: 'facts', node: <FactsTile focus={focus} data={data} /> };
  const reports: StackedTile = {
    id: 'reports',
    node: <ReportsTile reports={focus.reports} deadlines={focus.deadlines} data={data} />,
  };
  const rings: readonly StackedTile[] =
    picture === null ? [] : [{ id: 'rings', node: <RingsTile picture={picture} data={data} /> }];
  const places: readonly StackedTile[] =
    picture === null ? [] : [{ id: 'places', node: <PlacesTile picture={picture} data={data} /> }];
  if (!isWide) {
    return (
      <>
        <TileStack place="left" tiles={[facts, ...rings]} {...column} />
        <TileStack place="right" tiles={[reports, ...places, incidents]} {...column} />
      </>
    );
  }
  return (
    <>
      <TileStack place="left" tiles={[facts]} {...column} />
      <TileStack place="leftSecond" tiles={[...rings, ...places]} {...column} />
      <TileStack place="rightSecond" tiles={[reports]} {...column} />
      <TileStack place="right" tiles={[incidents]} {...column} />
    </>
  );
}
