import type { Params } from "../types.ts";
import type { World } from "../world.ts";

/** What one method does: takes checked parameters, changes the world, returns the result or throws ApiError. */
export type Method = (params: Params, world: World) => unknown;
