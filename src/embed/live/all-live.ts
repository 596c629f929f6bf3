/**
 * The live map and the code that draws it, in one file: what is sure to be needed is not found out
 * one after the other.
 */
import "../../app/map/map-controller.ts";

export { mountLive } from "./mount-live.tsx";
