import { expect, test } from "vitest";
import { checkout } from "./checkout.ts";
import { blocksIn } from "./commands.ts";
import { holdDocument } from "./held.ts";

const yaml = blocksIn("README.md").find(({ language }) => language === "yaml");
const files = { "case.yaml": yaml?.lines.join("\n") ?? "" };

holdDocument("README.md", { files });

const { run, write } = checkout();
write("case.yaml", files["case.yaml"]);

test("the Committee's picture is certain only while its sentence on ages is read as the default reads it", async () => {
  const asked = "cokdyby evaluate case.yaml --outcome prosecution.open --json";
  const statusWith = async (readings: string) => {
    const { printed } = await run(`${asked} --reading authority=committee ${readings}`);
    return JSON.parse(printed).findings["prosecution.open"].status;
  };
  expect(await statusWith("")).toBe("no");
  expect(await statusWith("--reading ageSentence=open")).toBe("contested");
});
