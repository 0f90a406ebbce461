-- Definition and due date of a document of trade, and the goods of its lines. They are null for all others, as in all
-- rows from before, so that the hash chain, which leaves out what is null, still fits those rows.

alter table document add column definition text;

alter table document add column due_date text;

alter table document_line add column quantity text;

alter table document_line add column unit text;

alter table document_line add column price text;

alter table document_line add column warehouse text;
