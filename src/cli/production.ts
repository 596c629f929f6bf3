// React reads this when it is loaded, and writes pages three times as fast without its checks for developers.
process.env["NODE_ENV"] ??= "production";
