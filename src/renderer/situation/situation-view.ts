import { create } from 'zustand';

interface SituationView {
  /** undefined: the newest open incident, whichever it is; null: none, the whole area; else the operator's choice. */
  readonly chosenId: string | null | undefined;
}

/** What the operator looks at, kept while other screens are in front. */
export const useSituationView = create<SituationView>()(() => ({ chosenId: undefined }));

export const chooseIncident = (chosenId: string | null): void => useSituationView.setState({ chosenId });
