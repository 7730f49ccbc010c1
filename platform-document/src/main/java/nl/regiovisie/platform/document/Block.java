package nl.regiovisie.platform.document;

import java.util.Arrays;
import java.util.List;
import nl.regiovisie.platform.document.drawing.Drawing;

/** A part of a document that stands on its own lines. */
public sealed interface Block {

    void writeTo(BlockWriter writer);

    /**
     * A part with a heading; how deep it stands says how large that is.
     *
     * @param anchor unique within the document: a letter, then letters, digits and hyphens
     */
    record Section(String anchor, String heading, List<Block> blocks) implements Block {

        public Section {
            blocks = List.copyOf(blocks);
        }

        @Override
        public void writeTo(BlockWriter writer) {
            writer.section(this);
        }
    }

    /** Where to find what: runs that lead to sections. */
    record Contents(List<Run> entries) implements Block {

        public Contents {
            entries = List.copyOf(entries);
        }

        @Override
        public void writeTo(BlockWriter writer) {
            writer.contents(this);
        }
    }

    /** What a paragraph is for. */
    enum Style {
        BODY,
        /** What a reader must know who reads nothing else. */
        LEAD,
        /** Beside the point: sources, numbers, explanations. */
        SMALL,
        /** Words of people, or made of them. */
        VOICE,
        /** The name below a letter, with room above it to sign. */
        SIGNATURE
    }

    record Paragraph(Style style, List<Run> runs) implements Block {

        public Paragraph {
            runs = List.copyOf(runs);
        }

        public static Paragraph of(String text) {
            return new Paragraph(Style.BODY, List.of(Run.of(text)));
        }

        public static Paragraph of(Style style, String text) {
            return new Paragraph(style, List.of(Run.of(text)));
        }

        @Override
        public void writeTo(BlockWriter writer) {
            writer.paragraph(this);
        }
    }

    /** A list in which order means nothing. */
    record Bullets(List<List<Run>> items) implements Block {

        public Bullets {
            items = items.stream().map(List::copyOf).toList();
        }

        public static Bullets of(List<String> items) {
            return new Bullets(items.stream().map(item -> List.of(Run.of(item))).toList());
        }

        @Override
        public void writeTo(BlockWriter writer) {
            writer.bullets(this);
        }
    }

    /**
     * What somebody said, word for word.
     *
     * @param words a paragraph each
     * @param source who said it where, and what the others thought of it; empty if that is said elsewhere
     */
    record Quotation(List<String> words, String source) implements Block {

        public Quotation {
            words = List.copyOf(words);
        }

        @Override
        public void writeTo(BlockWriter writer) {
            writer.quotation(this);
        }
    }

    /** How a note stands out. */
    enum Tone {
        /** The reader must not miss it. */
        WARNING,
        /** Views of a few. */
        ASIDE,
        /** About the document itself. */
        COLOPHON
    }

    /** Something set apart, under a few words that say what it is. */
    record Note(Tone tone, String label, List<Block> blocks) implements Block {

        public Note {
            blocks = List.copyOf(blocks);
        }

        @Override
        public void writeTo(BlockWriter writer) {
            writer.note(this);
        }
    }

    /**
     * Rows under headings that return on each page; the first cell of a row is its heading.
     *
     * @param columns at least two
     * @param rows each with a cell for each column
     */
    record Table(List<Column> columns, List<Row> rows) implements Block {

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        /** The width of all columns together, in shares. */
        public int shares() {
            return columns.stream().mapToInt(Column::share).sum();
        }

        @Override
        public void writeTo(BlockWriter writer) {
            writer.table(this);
        }
    }

    /**
     * Something to look at.
     *
     * @param alternative says all that it shows to who cannot see it
     * @param instead what stands in its place in a format without drawings, and for readers who listen to a page
     */
    record Figure(Drawing drawing, String alternative, List<Block> instead) implements Block {

        public Figure {
            instead = List.copyOf(instead);
        }

        @Override
        public void writeTo(BlockWriter writer) {
            writer.figure(this);
        }
    }

    /** @param share of the width of the table, in relation to the other columns; 1 or more */
    record Column(String heading, int share) {}

    record Row(List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(String... texts) {
            return new Row(Arrays.stream(texts).map(Cell::of).toList());
        }
    }

    record Cell(List<Paragraph> paragraphs) {

        public Cell {
            paragraphs = List.copyOf(paragraphs);
        }

        public static Cell of(String text) {
            return new Cell(List.of(Paragraph.of(text)));
        }
    }
}
