import { setTimeout as sleep } from "node:timers/promises";

// Asks a service every 20 ms whether it lives, for so many seconds, and prints how long each answer took, in ms.
const [url, seconds] = process.argv.slice(2);
const end = performance.now() + Number(seconds) * 1_000;
while (performance.now() < end) {
  const asked = performance.now();
  const answer = await fetch(`${url}/health/live`);
  await answer.text();
  if (!answer.ok) throw new Error(`not alive: ${answer.status}`);
  console.log(performance.now() - asked);
  await sleep(20);
}
