import { useCallback } from 'react';
import { Route, Routes, useNavigate } from 'react-router';
import { EarthquakeDetail } from './earthquake-detail.tsx';
import { EarthquakeList } from './earthquake-list.tsx';
import { FeedImports } from './feed-imports.tsx';
import { FeedReceive } from './feed-receive.tsx';

/** 地震速报: the list, what it comes from, and one earthquake at a time. */
export function EarthquakesScreen() {
  const navigate = useNavigate();
  const toList = useCallback(() => void navigate('/earthquakes'), [navigate]);
  const onOpenIncident = useCallback((id: string) => void navigate(`/incidents/${id}`), [navigate]);
  return (
    <Routes>
      <Route index element={<EarthquakeList onOpenIncident={onOpenIncident} />} />
      <Route path="receive" element={<FeedReceive onBack={toList} />} />
      <Route path="imports" element={<FeedImports onBack={toList} />} />
      <Route path=":id" element={<EarthquakeDetail onOpenIncident={onOpenIncident} onBack={toList} />} />
    </Routes>
  );
}
