import type { Block, Cell, Line, Note } from "@cokdyby/paper";
import { useEffect } from "react";
import { StatusMark } from "../ui/status-mark.tsx";
import { useLanguage } from "../words/language.tsx";
import { typesetBlock } from "./note/typeset-block.ts";
import "./note.css";

/** The note as a page: what is printed is what is seen, and its foot on each page. */
export function NoteView({ note }: { readonly note: Note }) {
  const { foot } = note;
  useEffect(() => {
    // the margins of printed pages have the styles of the root alone
    const { style } = document.documentElement;
    style.setProperty("--note-foot", JSON.stringify(foot));
    return () => void style.removeProperty("--note-foot");
  }, [foot]);
  return (
    <article
      className="note"
      lang={note.language}
      data-dense={note.dense}
      aria-labelledby="note-title"
    >
      <h1 id="note-title">{note.title}</h1>
      {note.blocks.map(blockView)}
    </article>
  );
}

/** What a note tells, as parts of another page. */
export function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  const language = useLanguage();
  return blocks.map((block) => typesetBlock(block, language)).map(blockView);
}

function blockView(block: Block, at: number) {
  return <BlockView key={`${at} ${block.kind}`} block={block} />;
}

function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case "heading":
      return block.level === 2 ? <h2>{block.text}</h2> : <h3>{block.text}</h3>;
    case "paragraph":
      return (
        <p data-look={block.look}>
          <LineView line={block.line} />
        </p>
      );
    case "list": {
      const items = block.items.map((item) => (
        <li key={plain(item)}>
          <LineView line={item} />
        </li>
      ));
      return block.ordered ? <ol>{items}</ol> : <ul data-look={block.look}>{items}</ul>;
    }
    case "table":
      return <TableView block={block} />;
  }
}

function TableView({ block }: { readonly block: Extract<Block, { kind: "table" }> }) {
  const { caption, isHeaded, head, rows, widths } = block;
  return (
    <table className={head.length > 2 ? "data-table folds long-heads" : "data-table"}>
      <caption className={isHeaded ? "hidden" : undefined}>{caption}</caption>
      <colgroup>
        {widths.map((width, at) => (
          <col key={head[at]} style={{ width: `${width}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {head.map((text) => (
            <th key={text} scope="col">
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const [first = [], ...others] = row;
          return (
            <tr key={row.flatMap((cell) => cell.map(plain)).join(" ")}>
              <th scope="row">
                <CellView cell={first} />
              </th>
              {others.map((cell, at) => (
                <td key={head[at + 1]} data-head={head[at + 1]}>
                  <CellView cell={cell} />
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function CellView({ cell }: { readonly cell: Cell }) {
  return cell.map((line) => (
    <div key={plain(line)}>
      <LineView line={line} />
    </div>
  ));
}

function LineView({ line }: { readonly line: Line }) {
  return line.map(({ text, strong, href, status }) => {
    if (status !== undefined) return <StatusMark key={text} status={status} size="s" word={text} />;
    if (href !== undefined) {
      return (
        <a key={`${text} ${href}`} href={href} target="_blank" rel="noreferrer">
          {text}
        </a>
      );
    }
    return strong ? <strong key={text}>{text}</strong> : <span key={text}>{text}</span>;
  });
}

function plain(line: Line): string {
  return line.map(({ text }) => text).join("");
}
