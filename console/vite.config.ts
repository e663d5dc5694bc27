import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** Paths are relative to the page, because the graph may be mounted below a prefix. */
export default defineConfig({
  base: "./",
  plugins: [react()],
  build: { outDir: "dist", target: "es2022", assetsInlineLimit: 0, modulePreload: { polyfill: false } },
});
