import { readingEdges, sqlNeeded, sqlPossiblyNeeded } from "./graph-queries.ts";

/** What stands beside the Parquet tables: how they are read, and queries for SQL and for Spark. */
export const parquetReadme = `# A curriculum as tables

\`vertices.parquet\` has a row a topic, \`edges.parquet\` a row a prerequisite, with the columns that
GraphFrames asks for: \`id\`, and \`src\` and \`dst\`. Goals, documents, areas, stages and the curriculum
itself have tables of their own. Lists, and whatever has parts, are JSON in a column of text:
\`checks\`, \`resources\`, \`aliases\`, \`was\`, \`items\`, \`brief\`, \`topics\`. The column \`requires\` has what a
topic needs as an expression of \`all\` and \`any\`, as deep as it was written; edges open choices within
options into one option.

## How to read an edge

${readingEdges}

## SQL

In DuckDB, first:

\`\`\`sql
CREATE VIEW edges AS SELECT * FROM 'edges.parquet';
\`\`\`

What a topic needs whichever options are taken (\`$topic\` is its id). Alternatives are not in it:

\`\`\`sql
${sqlNeeded};
\`\`\`

All that it may need. Alternatives are in it with every option, so that nobody needs the whole of it:

\`\`\`sql
${sqlPossiblyNeeded};
\`\`\`

## GraphFrames (PySpark)

\`\`\`python
from graphframes import GraphFrame

graph = GraphFrame(spark.read.parquet("vertices.parquet"), spark.read.parquet("edges.parquet"))


def needed(topic, strengths):
    """The ids of all that a topic needs at any remove, along edges of these strengths."""
    edges = graph.edges.where(graph.edges.strength.isin(strengths)).select("src", "dst")
    found, new = set(), {topic}
    while new:
        rows = edges.where(edges.dst.isin(list(new))).select("src").distinct().collect()
        new = {row.src for row in rows} - found
        found |= new
    return found


needed("some-topic", ["required"])  # whichever options are taken
needed("some-topic", ["required", "alternative"])  # every option among it
\`\`\`

What each choice of a topic offers, one of its options being enough:

\`\`\`python
from pyspark.sql.functions import collect_list

graph.edges.where("strength = 'alternative'").groupBy("dst", "choice", "option").agg(
    collect_list("src").alias("all_of")
).orderBy("dst", "choice", "option").show()
\`\`\`
`;
