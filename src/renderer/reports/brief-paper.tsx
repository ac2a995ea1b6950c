import { useLayoutEffect, useRef, useState, type CSSProperties, type ReactNode } from 'react';
import { composeBrief, type ComposedBlock, type ComposedBrief } from '#shared/documents/compose-brief.ts';
import { estimatePages } from '#shared/documents/estimate-pages.ts';
import type { OfficialDocument } from '#shared/documents/model.ts';
import { BRIEF, PAGE, RED, SIZE_PT } from '#shared/documents/page-geometry.ts';
import { splitAtBlanks } from './blank-positions.ts';
import styles from './brief-paper.module.css';

/** Between two pages where the text runs on; more than any line could reach. */
const GAP_MM = 60;
const BETWEEN_MM = 8;
/** The screen rounds lines to its own pixels; without this room the foot would fall onto a page of its own. */
const SCREEN_ROUNDING_MM = 0.3;
/** A draft of more pages is shown to here; the produced file holds all of it. */
const MOST_PAGES = 12;

interface BriefPaperProps {
  readonly document: OfficialDocument;
  /** 1 is the size of the paper. Text is always set at that size and then drawn smaller, so that no line breaks elsewhere. */
  readonly scale: number;
  readonly onPages: (count: number) => void;
}

/**
 * The sheets of a brief as they will be printed: the page of GB/T 9704-2012, cut into pages by the engine that prints
 * them. The text runs through columns of one page each, and every sheet is a window on its own column.
 */
export function BriefPaper({ document, scale, onPages }: BriefPaperProps) {
  const brief = composeBrief(document);
  const flow = useRef<HTMLDivElement>(null);
  const [pages, setPages] = useState(1);

  useLayoutEffect(() => {
    const { scrollWidth = 0, clientWidth = 0 } = flow.current ?? {};
    if (clientWidth === 0) return;
    const gap = (clientWidth * GAP_MM) / PAGE.textWidthMm;
    const count = Math.min(MOST_PAGES, Math.max(1, Math.round((scrollWidth + gap) / (clientWidth + gap))));
    setPages(count);
    onPages(count);
  }, [document, onPages]);

  return (
    <div
      className={styles.room}
      style={{ ...measures(brief), '--scale': scale, '--pages': pages } as CSSProperties}
      lang="zh-CN"
    >
      <div className={styles.sheets}>
        {Array.from({ length: pages }, (_, page) => (
          <div key={page} className={styles.sheet}>
            {brief.watermark === null ? null : (
              <div className={styles.watermark} aria-hidden>
                <span>{brief.watermark}</span>
              </div>
            )}
            <div className={styles.window}>
              <div
                ref={page === 0 ? flow : null}
                className={styles.flow}
                aria-hidden={page > 0}
                style={{ left: `${String(-page * (PAGE.textWidthMm + GAP_MM))}mm` }}
              >
                <BriefText brief={brief} />
              </div>
            </div>
            <span
              className={page % 2 === 0 ? styles.numberRight : styles.numberLeft}
            >{`—\u00a0${String(page + 1)}\u00a0—`}</span>
          </div>
        ))}
      </div>
    </div>
  );
}

function BriefText({ brief }: { readonly brief: ComposedBrief }) {
  return (
    <div className={styles.main}>
      <header className={styles.head}>
        <p className={styles.marking}>{brief.marking}</p>
        <p className={styles.name}>
          {brief.name}
          {brief.stage === '' ? null : <span className={styles.stage}>{brief.stage}</span>}
        </p>
        <p className={styles.issue}>{words(brief.issue)}</p>
        {brief.metaRows.map((row, at) => (
          <Spread key={at} className={styles.meta} pieces={row} />
        ))}
      </header>
      <h3 className={styles.title}>
        {brief.titleLines.map((line) => (
          <span key={line}>{words(line)}</span>
        ))}
      </h3>
      {brief.addressees === null ? null : <p className={styles.addressees}>{words(brief.addressees)}</p>}
      {brief.blocks.map((block, at) => (
        <Block key={at} block={block} />
      ))}
      <footer className={styles.foot}>
        {brief.staffRows.map((row, at) => (
          <Spread key={at} className={styles.staff} pieces={row} />
        ))}
        <div className={styles.imprint}>
          {brief.copies === null ? null : (
            <p className={styles.copies}>
              <span>{brief.copies.label}</span>
              <span>{words(brief.copies.names)}</span>
            </p>
          )}
          <Spread className={styles.printed} pieces={[brief.imprint.issuer, brief.imprint.date]} />
        </div>
      </footer>
    </div>
  );
}

function Block({ block }: { readonly block: ComposedBlock }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p className={styles.paragraph}>
          {block.lead === null ? null : <span className={styles.heading}>{block.lead.text}</span>}
          {words(block.text)}
        </p>
      );
    case 'heading':
    case 'note':
      return <p className={styles.paragraph}>{words(block.text)}</p>;
    case 'table':
      // No report of this kind holds a table.
      return null;
  }
}

function Spread({
  className,
  pieces,
}: {
  readonly className: string | undefined;
  readonly pieces: readonly string[];
}) {
  return (
    <p className={className}>
      {pieces.map((piece, at) => (
        <span key={at}>{words(piece)}</span>
      ))}
    </p>
  );
}

/** Marks the blanks; the space inside one is unbreakable, as it is in print. */
const words = (text: string): ReactNode =>
  splitAtBlanks(text).map(({ text: part, isBlank }, at) =>
    isBlank ? <mark key={at}>{part.replaceAll(' ', '\u00a0')}</mark> : part,
  );

/** Height of the text with its foot on the last page: each page but the last leaves a rest below its 22 lines. */
function footAtMm(brief: ComposedBrief): number {
  const restMm = PAGE.textHeightMm - PAGE.linesPerPage * PAGE.linePitchPt * (25.4 / 72);
  const pages = estimatePages(brief);
  return PAGE.textHeightMm * pages - (restMm + SCREEN_ROUNDING_MM) * pages;
}

const watermarkSizePt = ({ watermark }: ComposedBrief): number =>
  Math.floor(480 / Math.max(3, watermark?.length ?? 0));

/** The measures of the page, from the same table the printer takes them from. */
function measures(brief: ComposedBrief): CSSProperties {
  return {
    '--page-width': `${String(PAGE.widthMm)}mm`,
    '--page-height': `${String(PAGE.heightMm)}mm`,
    '--top': `${String(PAGE.topMm)}mm`,
    '--left': `${String(PAGE.leftMm)}mm`,
    '--right': `${String(PAGE.rightMm)}mm`,
    '--bottom': `${String(PAGE.bottomMm)}mm`,
    '--text-width': `${String(PAGE.textWidthMm)}mm`,
    '--text-height': `${String(PAGE.textHeightMm)}mm`,
    '--page-number-drop': `${String(PAGE.pageNumberDropMm)}mm`,
    '--gap': `${String(GAP_MM)}mm`,
    '--between': `${String(BETWEEN_MM)}mm`,
    '--pitch': `${String(PAGE.linePitchPt)}pt`,
    '--character': `calc(${String(PAGE.textWidthMm)}mm / ${String(PAGE.charactersPerLine)})`,
    '--foot-at': `${footAtMm(brief).toFixed(2)}mm`,
    '--red': `#${RED}`,
    '--thick': `${String(PAGE.thickRuleMm)}mm`,
    '--thin': `${String(PAGE.thinRuleMm)}mm`,
    '--body-size': `${String(SIZE_PT.body)}pt`,
    '--small-size': `${String(SIZE_PT.small)}pt`,
    '--title-size': `${String(SIZE_PT.title)}pt`,
    '--title-pitch': `${String(BRIEF.titlePitchPt)}pt`,
    '--title-block': `${brief.titleBlockPt.toFixed(2)}pt`,
    '--name-size': `${String(brief.nameSizePt)}pt`,
    '--name-row': `${String(BRIEF.nameRowPt)}pt`,
    '--stage-size': `${String(BRIEF.stageSizePt)}pt`,
    '--issue-row': `${String(BRIEF.issueRowPt)}pt`,
    '--meta-size': `${String(BRIEF.metaSizePt)}pt`,
    '--meta-row': `${String(BRIEF.metaRowPt)}pt`,
    '--red-rule': `${String(BRIEF.redRulePt)}pt`,
    '--imprint-row': `${String(BRIEF.imprintRowPt)}pt`,
    '--watermark-size': `${String(watermarkSizePt(brief))}pt`,
  } as CSSProperties;
}
