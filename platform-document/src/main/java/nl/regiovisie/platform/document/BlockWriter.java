package nl.regiovisie.platform.document;

import nl.regiovisie.platform.document.Block.Bullets;
import nl.regiovisie.platform.document.Block.Contents;
import nl.regiovisie.platform.document.Block.Figure;
import nl.regiovisie.platform.document.Block.Note;
import nl.regiovisie.platform.document.Block.Paragraph;
import nl.regiovisie.platform.document.Block.Quotation;
import nl.regiovisie.platform.document.Block.Section;
import nl.regiovisie.platform.document.Block.Table;

/** Writes each kind of block in some format. */
public interface BlockWriter {

    void section(Section section);

    void contents(Contents contents);

    void paragraph(Paragraph paragraph);

    void bullets(Bullets bullets);

    void quotation(Quotation quotation);

    void note(Note note);

    void table(Table table);

    void figure(Figure figure);
}
