import type { Connection, Edge } from "./connection.type.js";
import type { Position } from "./cursor.js";
import type { PageInfo } from "./page-info.type.js";

export interface PlacedNode<Node> {
  readonly node: Node;
  /** What knows the place right behind the node. */
  readonly place: Place;
}

interface Place {
  readonly position: Position;
}

interface PageOptions<Node> {
  readonly placed: readonly PlacedNode<Node>[];
  /** Behind the last row that was read, also where that row was dropped: the next page must not read it again. */
  readonly end: Place | undefined;
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly seal: (position: Position) => string;
}

/**
 * One page of a connection. Edges and cursors are made when they are read, and a page of `nodes` has none. Compiled
 * queries read a list several times, so that each is made once.
 */
export class ConnectionPage<Node> implements Connection<Node> {
  #nodes: readonly Node[] | undefined;
  #edges: readonly Edge<Node>[] | undefined;

  constructor(private readonly options: PageOptions<Node>) {}

  get totalCount(): number {
    return this.options.totalCount;
  }

  /** Rows of this page, whether or not they are read. */
  get rowCount(): number {
    return this.options.placed.length;
  }

  get nodes(): readonly Node[] {
    this.#nodes ??= this.options.placed.map(({ node }) => node);
    return this.#nodes;
  }

  get edges(): readonly Edge<Node>[] {
    const { placed, seal } = this.options;
    this.#edges ??= placed.map(({ node, place }) => new PageEdge(node, place, seal));
    return this.#edges;
  }

  get pageInfo(): PageInfo {
    return new LazyPageInfo(this.options);
  }
}

class PageEdge<Node> implements Edge<Node> {
  #cursor: string | undefined;

  constructor(
    readonly node: Node,
    private readonly place: Place,
    private readonly seal: (position: Position) => string,
  ) {}

  /** Sealed once: clients can ask for it in many aliases, and a seal takes ten times as long as a field. */
  get cursor(): string {
    this.#cursor ??= this.seal(this.place.position);
    return this.#cursor;
  }
}

class LazyPageInfo implements PageInfo {
  constructor(private readonly options: PageOptions<unknown>) {}

  get hasNextPage(): boolean {
    return this.options.hasNextPage;
  }

  get hasPreviousPage(): boolean {
    return this.options.hasPreviousPage;
  }

  get startCursor(): string | null {
    const first = this.options.placed[0];
    return first ? this.options.seal(first.place.position) : null;
  }

  get endCursor(): string | null {
    return this.options.end ? this.options.seal(this.options.end.position) : null;
  }
}
