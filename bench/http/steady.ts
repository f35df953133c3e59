import { Agent, request } from "node:http";

/**
 * Sends requests at even spaces, whether or not earlier ones are answered, over connections that are
 * kept.
 *
 * @param rate requests a second
 * @returns how long each took from when it was due, in milliseconds, ascending
 */
export async function timesAtRate(
  url: string,
  bodies: readonly string[],
  rate: number,
  seconds: number,
): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const start = performance.now();
  const send = (turn: number) =>
    new Promise<number>((resolve, reject) => {
      const due = start + (turn * 1_000) / rate;
      const body = Buffer.from(bodies[turn % bodies.length] ?? "");
      const headers = { "content-type": "application/json", "content-length": body.length };
      const sent = request(url, { method: "POST", agent, headers }, (answer) => {
        if (answer.statusCode !== 200) reject(new Error("not every case was answered"));
        answer.resume().once("end", () => resolve(performance.now() - due));
      });
      sent.once("error", reject).end(body);
    });
  const sent: Promise<number>[] = [];
  while (sent.length < rate * seconds) {
    const due = Math.min(rate * seconds, ((performance.now() - start) * rate) / 1_000);
    while (sent.length < due) sent.push(send(sent.length));
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  const times = await Promise.all(sent);
  agent.destroy();
  return times.sort((a, b) => a - b);
}
