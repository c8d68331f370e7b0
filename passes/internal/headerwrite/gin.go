package headerwrite

var gin = Framework{
	Paths: []string{"github.com/gin-gonic/gin"},
	Types: map[string]Role{"Context": ContextRole, "ResponseWriter": ResponseRole},
	Idioms: map[string]Idiom{
		"Context": {Vary: `%s.Writer.Header().Add("Vary", "Origin")`, Get: `%s.Writer.Header().Get(%q)`, Origin: `%s.GetHeader("Origin")`},
	},
	Members: []Member{
		{Recv: "Context", Name: "Header", Verb: Set, Key: 0, Value: 1, EmptyDeletes: true, Adder: "Writer.Header().Add"},
		{Recv: "Context", Name: "GetHeader", Verb: Read, Key: 0},
		{Recv: "Context", Name: "Writer", Verb: Response},
		{Recv: "Context", Name: "Request", Verb: Request},
		{Recv: "Context", Name: "Query", Verb: Query},
		{Recv: "Context", Name: "DefaultQuery", Verb: Query},
		{Recv: "Context", Name: "PostForm", Verb: Query},
		{Recv: "Context", Name: "Param", Verb: Query},
		{Recv: "RouterGroup", Name: "OPTIONS", Verb: RouteOptions},
		{Recv: "IRoutes", Name: "OPTIONS", Verb: RouteOptions},
		{Recv: "Context", Name: "Next", Verb: HandOn},
		{Recv: "Context", Name: "AbortWithStatus", Verb: Commit},
		{Recv: "Context", Name: "AbortWithStatusJSON", Verb: Commit},
		{Recv: "Context", Name: "AbortWithError", Verb: Commit},
		{Recv: "Context", Name: "JSON", Verb: Commit},
		{Recv: "Context", Name: "String", Verb: Commit},
		{Recv: "Context", Name: "HTML", Verb: Commit},
		{Recv: "Context", Name: "Data", Verb: Commit},
		{Recv: "Context", Name: "Redirect", Verb: Commit},
		{Recv: "ResponseWriter", Name: "WriteHeaderNow", Verb: Commit},
		{Recv: "ResponseWriter", Name: "WriteString", Verb: Commit},
	},
}
