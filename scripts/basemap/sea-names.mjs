/**
 * Names for the sea and its islands, placed by hand where the name reads well; the packages have none.
 * An archipelago's coordinates mark the group. A single island's name stands beside it, on the side with room.
 */
export const SEA_NAMES = [
  { kind: 'sea', name: '渤海', lon: 119.9, lat: 38.9, rank: 2 },
  { kind: 'sea', name: '黄海', lon: 123.2, lat: 35.6, rank: 1 },
  { kind: 'sea', name: '东海', lon: 125.0, lat: 29.2, rank: 1 },
  { kind: 'sea', name: '南海', lon: 115.2, lat: 13.4, rank: 1 },
  { kind: 'sea', name: '太平洋', lon: 140.0, lat: 22.5, rank: 1 },
  { kind: 'sea', name: '台湾海峡', lon: 119.2, lat: 24.2, rank: 3 },
  { kind: 'sea', name: '琼州海峡', lon: 110.1, lat: 20.17, rank: 4 },
  { kind: 'sea', name: '北部湾', lon: 107.7, lat: 20.2, rank: 3 },
  { kind: 'islands', name: '东沙群岛', lon: 116.75, lat: 20.68, rank: 1 },
  { kind: 'islands', name: '西沙群岛', lon: 112.0, lat: 16.6, rank: 1 },
  { kind: 'islands', name: '中沙群岛', lon: 114.4, lat: 15.9, rank: 1 },
  { kind: 'islands', name: '南沙群岛', lon: 114.3, lat: 9.9, rank: 1 },
  { kind: 'islands', name: '黄岩岛', side: 'west', lon: 117.76, lat: 15.15, rank: 2 },
  { kind: 'islands', name: '曾母暗沙', side: 'west', lon: 112.28, lat: 3.97, rank: 2 },
  { kind: 'islands', name: '钓鱼岛', side: 'east', lon: 123.47, lat: 25.75, rank: 2 },
  { kind: 'islands', name: '赤尾屿', side: 'east', lon: 124.56, lat: 25.92, rank: 3 },
];
