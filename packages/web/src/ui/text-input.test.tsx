import { useState } from "react";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { Message } from "./message.tsx";
import { draw } from "./testing/draw.tsx";
import { TextInput } from "./text-input.tsx";

function Asked() {
  const [value, setValue] = useState("");
  const invalid = /\D/.test(value);
  return (
    <>
      <label htmlFor="age">Věk</label>
      <TextInput
        id="age"
        invalid={invalid}
        aria-describedby={invalid ? "wrong" : undefined}
        value={value}
        onChange={(event) => setValue(event.currentTarget.value)}
      />
      {invalid ? (
        <Message kind="error" role="alert">
          <p id="wrong">Zadejte celé číslo.</p>
        </Message>
      ) : null}
    </>
  );
}

test("a mistake is marked at the field, tied to it and announced, and gone when mended", async () => {
  draw(<Asked />);
  const field = page.getByRole("textbox", { name: "Věk" });
  await expect.element(field).toBeValid();
  await field.fill("šestnáct");
  await expect.element(field).toBeInvalid();
  await expect.element(field).toHaveAccessibleDescription("Zadejte celé číslo.");
  await expect.element(page.getByRole("alert")).toHaveTextContent("Zadejte celé číslo.");
  // the sign tells it apart from other messages without its colour
  expect(document.querySelector(".message-icon svg")).not.toBeNull();
  await field.fill("16");
  await expect.element(field).toBeValid();
  await expect.element(page.getByRole("alert")).not.toBeInTheDocument();
});
