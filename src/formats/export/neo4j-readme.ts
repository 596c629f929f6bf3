import { readingEdges } from "./graph-queries.ts";

/** What stands beside the files for Neo4j: how they are imported, how they are read, and queries. */
export const neo4jReadme = `# A curriculum for Neo4j

## Import

In this folder, into a database that does not exist yet or is stopped (Neo4j 5.19 and later):

\`\`\`sh
neo4j-admin database import full neo4j --overwrite-destination=true --multiline-fields=true \\
  --nodes=topics.csv --relationships=prerequisites.csv
\`\`\`

It replaces what the database \`neo4j\` has: name another one to keep that.

## How to read a relationship

${readingEdges}

The type of a relationship says the same: \`PREREQUISITE_OF\` is required, \`ALTERNATIVE_FOR\` an
alternative, \`HELPS\` helps.

## Cypher

What a topic needs whichever options are taken (\`$topic\` is its id). Alternatives are not in it:

\`\`\`cypher
MATCH (:Topic {id: $topic})<-[:PREREQUISITE_OF*]-(needed) RETURN DISTINCT needed.id;
\`\`\`

All that it may need. Alternatives are in it with every option, so that nobody needs the whole of it:

\`\`\`cypher
MATCH (:Topic {id: $topic})<-[:PREREQUISITE_OF|ALTERNATIVE_FOR*]-(possible)
RETURN DISTINCT possible.id;
\`\`\`

What each choice of a topic offers, one of its options being enough:

\`\`\`cypher
MATCH (one)-[way:ALTERNATIVE_FOR]->(:Topic {id: $topic})
RETURN way.choice AS choice, way.option AS option, collect(one.id) AS allOf
ORDER BY choice, option;
\`\`\`
`;
