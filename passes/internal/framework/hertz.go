package framework

import "slices"

var hertzProtocol = Framework{
	Paths:   []string{"github.com/cloudwego/hertz/pkg/protocol"},
	Buffers: true,
	Types:   bytesTypes,
	Members: slices.Concat(bytesHeader, bytesCookies, []Member{
		{Recv: "Request", Name: "Method", Verb: Method},
		{Recv: "ResponseHeader", Name: "SetCookie", Verb: SendCookie, Arg: 0, Unchecked: true},
	}),
	Past: []string{"CookieExpireDelete"},
}

var hertzApp = Framework{
	Paths:   []string{"github.com/cloudwego/hertz/pkg/app"},
	Buffers: true, Chained: true, Continues: true,
	Types: map[string]Role{"RequestContext": ContextRole},
	Idioms: map[string]Idiom{
		"RequestContext": {
			Vary:   `%s.Response.Header.Add("Vary", "Origin")`,
			Get:    `%s.Response.Header.Get(%q)`,
			Origin: `string(%s.GetHeader("Origin"))`,
		},
	},
	Members: slices.Concat(methodTests("RequestContext", "IsGet", "IsHead", "IsPost"), carriers("RequestContext", ginReaders...), []Member{
		{Recv: "RequestContext", Name: "Keys", Verb: Carrier},
		{Recv: "RequestContext", Name: "Error", Verb: Collect},
		{Recv: "RequestContext", Name: "Errors", Verb: Collected},
		{Recv: "RequestContext", Name: "Header", Verb: Set, Key: 0, Value: 1, EmptyDeletes: true, Adder: "Response.Header.Add"},
		{Recv: "RequestContext", Name: "GetHeader", Verb: Read, Key: 0},
		{Recv: "RequestContext", Name: "Cookie", Verb: ReceivedText},
		{Recv: "RequestContext", Name: "Request", Verb: Request},
		{Recv: "RequestContext", Name: "Response", Verb: Response},
		{Recv: "RequestContext", Name: "Method", Verb: Method},
		{Recv: "RequestContext", Name: "Host", Verb: Host},
		{Recv: "RequestContext", Name: "Query", Verb: Query},
		{Recv: "RequestContext", Name: "DefaultQuery", Verb: Query},
		{Recv: "RequestContext", Name: "GetQuery", Verb: Query},
		{Recv: "RequestContext", Name: "PostForm", Verb: Query},
		{Recv: "RequestContext", Name: "DefaultPostForm", Verb: Query},
		{Recv: "RequestContext", Name: "GetPostForm", Verb: Query},
		{Recv: "RequestContext", Name: "FormValue", Verb: Query},
		{Recv: "RequestContext", Name: "Param", Verb: Query},
		{Recv: "RequestContext", Name: "Next", Verb: HandOn},
		{Recv: "RequestContext", Name: "SetCookie", Verb: SendCookieArgs, RootPath: true, Unchecked: true, SetsSecure: true,
			Args: map[Attr]int{Name: 0, CookieValue: 1, MaxAge: 2, Path: 3, Domain: 4, SameSite: 5, Secure: 6, HttpOnly: 7}},
		{Recv: "RequestContext", Name: "SetPartitionedCookie", Verb: SendCookieArgs, RootPath: true, Unchecked: true, SetsSecure: true,
			Args: map[Attr]int{Name: 0, CookieValue: 1, MaxAge: 2, Path: 3, Domain: 4, SameSite: 5, Secure: 6, HttpOnly: 7}, With: map[Attr]any{Partitioned: true}},
		// Unlike gin's, hertz's response leaves when the handlers are done.
		{Recv: "RequestContext", Name: "Status", Verb: Answer},
		{Recv: "RequestContext", Name: "SetStatusCode", Verb: Answer},
		{Recv: "RequestContext", Name: "NotFound", Verb: Answer, Code: 404, Resets: true},
		{Recv: "RequestContext", Name: "NotModified", Verb: Answer, Code: 304, Resets: true},
		{Recv: "RequestContext", Name: "Redirect", Verb: Answer},
		{Recv: "RequestContext", Name: "Render", Verb: Answer},
		{Recv: "RequestContext", Name: "JSON", Verb: Answer},
		{Recv: "RequestContext", Name: "PureJSON", Verb: Answer},
		{Recv: "RequestContext", Name: "IndentedJSON", Verb: Answer},
		{Recv: "RequestContext", Name: "String", Verb: Answer},
		{Recv: "RequestContext", Name: "HTML", Verb: Answer},
		{Recv: "RequestContext", Name: "XML", Verb: Answer},
		{Recv: "RequestContext", Name: "ProtoBuf", Verb: Answer},
		{Recv: "RequestContext", Name: "Data", Verb: Answer},
		{Recv: "RequestContext", Name: "IsAborted", Verb: Aborted},
		{Recv: "RequestContext", Name: "Abort", Verb: Answer, Aborts: true},
		{Recv: "RequestContext", Name: "AbortWithStatus", Verb: Answer, Aborts: true},
		{Recv: "RequestContext", Name: "AbortWithStatusJSON", Verb: Answer, Aborts: true},
		{Recv: "RequestContext", Name: "AbortWithError", Verb: Answer, Aborts: true},
		{Recv: "RequestContext", Name: "AbortWithMsg", Verb: Answer, Aborts: true, Resets: true},
	}),
}

var hertzErrors = Framework{
	Paths:   []string{"github.com/cloudwego/hertz/pkg/common/errors"},
	Members: []Member{{Recv: "ErrorChain", Name: "Last", Verb: LastCollected}},
}

var hertzServer = Framework{
	Paths:  []string{"github.com/cloudwego/hertz/pkg/app/server"},
	HandOn: []string{"github.com/cloudwego/hertz/pkg/app/middlewares/server/recovery"},
	Logins: logins([]string{"github.com/cloudwego/hertz/pkg/app/middlewares/server/basic_auth"},
		Login{Name: "BasicAuth"}, Login{Name: "BasicAuthForRealm"}),
	Members: []Member{{Recv: "Hertz", Name: "Engine", Verb: Router}},
}

var hertzRoute = Framework{
	Paths:   []string{"github.com/cloudwego/hertz/pkg/route"},
	Chained: true, Continues: true, Fluent: true,
	Members: append(methodRouters([]string{"RouterGroup", "IRoutes"}, "GET", "POST", "DELETE", "PATCH", "PUT", "HEAD"), []Member{
		{Recv: "Engine", Name: "RouterGroup", Verb: Router},
		{Recv: "RouterGroup", Name: "Handle", Verb: RouteMethods, Key: 0},
		{Recv: "IRoutes", Name: "Handle", Verb: RouteMethods, Key: 0},
		{Recv: "RouterGroup", Name: "Any", Verb: Route},
		{Recv: "IRoutes", Name: "Any", Verb: Route},
		{Recv: "RouterGroup", Name: "OPTIONS", Verb: RouteOptions},
		{Recv: "IRoutes", Name: "OPTIONS", Verb: RouteOptions},
		{Recv: "Engine", Name: "Use", Verb: Use, Ordered: true, Every: true},
		{Recv: "RouterGroup", Name: "Use", Verb: Use, Ordered: true},
		{Recv: "IRoutes", Name: "Use", Verb: Use, Ordered: true},
		{Recv: "RouterGroup", Name: "Group", Verb: Group, Matched: true},
		{Recv: "IRouter", Name: "Group", Verb: Group, Matched: true},
	}...),
}
