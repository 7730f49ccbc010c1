-- The guiding question that was asked when something was said, in the words in which it was asked: the plan may word it
-- otherwise later, and what was said keeps its question.
alter table outcome add column question varchar check (char_length(question) between 1 and 1000);
