/** The size of the map of the world, two units a degree: places and units follow from each other. */
const WORLD = { width: 720, height: 360 };

/** How often the map is halved at most. */
export const CLOSEST = 6;

export interface Place {
  lat: number;
  lon: number;
}

/** Where a place lies on the map. */
export const pointOf = ({ lat, lon }: Place): { x: number; y: number } => ({
  x: (lon + 180) * 2,
  y: (90 - lat) * 2,
});

const round = (degrees: number): number => Math.round(degrees * 100) / 100;

/** The place at a point of the map. */
export const placeAt = (x: number, y: number): Place => ({
  lat: round(Math.max(-90, Math.min(90, 90 - y / 2))),
  lon: round(Math.max(-180, Math.min(180, x / 2 - 180))),
});

/** The part of the map around a place, halved so many times, within the world. */
export const partAround = (place: Place | undefined, times: number) => {
  const width = WORLD.width / 2 ** times;
  const height = WORLD.height / 2 ** times;
  const { x, y } = place ? pointOf(place) : { x: WORLD.width / 2, y: WORLD.height / 2 };
  return {
    x: Math.max(0, Math.min(WORLD.width - width, x - width / 2)),
    y: Math.max(0, Math.min(WORLD.height - height, y - height / 2)),
    width,
    height,
  };
};
