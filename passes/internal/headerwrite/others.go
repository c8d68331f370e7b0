package headerwrite

var iris = Framework{
	Paths: []string{"github.com/kataras/iris/v12/context"},
	Types: map[string]Role{"Context": ContextRole, "ResponseWriter": ResponseRole},
	Idioms: map[string]Idiom{
		"Context": {Vary: `%s.Header("Vary", "Origin")`, Get: `%s.ResponseWriter().Header().Get(%q)`, Origin: `%s.GetHeader("Origin")`},
	},
	Members: []Member{
		{Recv: "Context", Name: "Header", Verb: Add, Key: 0, Value: 1, EmptyDeletes: true},
		{Recv: "Context", Name: "GetHeader", Verb: Read, Key: 0},
		{Recv: "Context", Name: "ResponseWriter", Verb: Response},
		{Recv: "Context", Name: "Request", Verb: Request},
		{Recv: "Context", Name: "Method", Verb: Method},
		{Recv: "Context", Name: "Host", Verb: Host},
		{Recv: "Context", Name: "URLParam", Verb: Query},
		{Recv: "Context", Name: "Next", Verb: HandOn},
	},
}

var beego = Framework{
	Paths: []string{"github.com/beego/beego/v2/server/web/context", "github.com/beego/beego/context", "github.com/astaxie/beego/context"},
	Types: map[string]Role{"Context": ContextRole, "BeegoOutput": ResponseRole, "BeegoInput": RequestRole, "Response": ResponseRole},
	Idioms: map[string]Idiom{
		"Context": {
			Vary:   `%s.ResponseWriter.Header().Add("Vary", "Origin")`,
			Get:    `%s.ResponseWriter.Header().Get(%q)`,
			Origin: `%s.Input.Header("Origin")`,
		},
	},
	Members: []Member{
		{Recv: "BeegoOutput", Name: "Header", Verb: Set, Key: 0, Value: 1, Adder: "Context.ResponseWriter.Header().Add"},
		{Recv: "BeegoOutput", Name: "Context", Verb: Response},
		{Recv: "BeegoInput", Name: "Header", Verb: Read, Key: 0},
		{Recv: "BeegoInput", Name: "Method", Verb: Method},
		{Recv: "BeegoInput", Name: "IsOptions", Verb: IsOptions},
		{Recv: "BeegoInput", Name: "Query", Verb: Query},
		{Recv: "BeegoInput", Name: "Referer", Verb: Read, Key: -1},
		{Recv: "BeegoInput", Name: "Context", Verb: Request},
		{Recv: "Context", Name: "Input", Verb: Request},
		{Recv: "Context", Name: "Output", Verb: Response},
		{Recv: "Context", Name: "Request", Verb: Request},
		{Recv: "Context", Name: "ResponseWriter", Verb: Response},
	},
}

var restful = Framework{
	Paths: []string{"github.com/emicklei/go-restful/v3", "github.com/emicklei/go-restful"},
	Types: map[string]Role{"Request": RequestRole, "Response": ResponseRole},
	Idioms: map[string]Idiom{
		"Response": {Vary: `%s.AddHeader("Vary", "Origin")`, Get: `%s.Header().Get(%q)`},
		"Request":  {Origin: `%s.HeaderParameter("Origin")`},
	},
	Members: []Member{
		{Recv: "Response", Name: "AddHeader", Verb: Add, Key: 0, Value: 1},
		{Recv: "Response", Name: "ResponseWriter", Verb: Response},
		{Recv: "Response", Name: "WriteHeader", Verb: Commit},
		{Recv: "Response", Name: "WriteEntity", Verb: Commit},
		{Recv: "Response", Name: "WriteError", Verb: Commit},
		{Recv: "Response", Name: "WriteErrorString", Verb: Commit},
		{Recv: "Request", Name: "HeaderParameter", Verb: Read, Key: 0},
		{Recv: "Request", Name: "QueryParameter", Verb: Query},
		{Recv: "Request", Name: "Request", Verb: Request},
		{Recv: "FilterChain", Name: "ProcessFilter", Verb: HandOn, Target: 1},
	},
}

var lambda = Framework{
	Paths: []string{"github.com/aws/aws-lambda-go/events"},
	Types: map[string]Role{
		"APIGatewayProxyRequest":             RequestRole,
		"APIGatewayV2HTTPRequest":            RequestRole,
		"LambdaFunctionURLRequest":           RequestRole,
		"ALBTargetGroupRequest":              RequestRole,
		"APIGatewayProxyResponse":            LambdaRole,
		"APIGatewayProxyStreamingResponse":   LambdaRole,
		"APIGatewayV2HTTPResponse":           LambdaRole,
		"LambdaFunctionURLResponse":          LambdaRole,
		"LambdaFunctionURLStreamingResponse": LambdaRole,
		"ALBTargetGroupResponse":             LambdaRole,
	},
	Idioms: map[string]Idiom{
		"APIGatewayProxyRequest":   {Origin: `%s.Headers["origin"]`},
		"APIGatewayV2HTTPRequest":  {Origin: `%s.Headers["origin"]`},
		"LambdaFunctionURLRequest": {Origin: `%s.Headers["origin"]`},
		"ALBTargetGroupRequest":    {Origin: `%s.Headers["origin"]`},
	},
	Members: []Member{
		{Recv: "APIGatewayProxyRequest", Name: "Headers", Verb: Request},
		{Recv: "APIGatewayProxyRequest", Name: "MultiValueHeaders", Verb: Request},
		{Recv: "APIGatewayProxyRequest", Name: "HTTPMethod", Verb: Method},
		{Recv: "APIGatewayV2HTTPRequest", Name: "Headers", Verb: Request},
		{Recv: "LambdaFunctionURLRequest", Name: "Headers", Verb: Request},
		{Recv: "ALBTargetGroupRequest", Name: "Headers", Verb: Request},
		{Recv: "ALBTargetGroupRequest", Name: "MultiValueHeaders", Verb: Request},
		{Recv: "ALBTargetGroupRequest", Name: "HTTPMethod", Verb: Method},
		{Recv: "APIGatewayV2HTTPRequestContextHTTPDescription", Name: "Method", Verb: Method},
		{Recv: "LambdaFunctionURLRequestContextHTTPDescription", Name: "Method", Verb: Method},
		{Recv: "APIGatewayProxyResponse", Name: "StatusCode", Verb: Status},
		{Recv: "APIGatewayProxyStreamingResponse", Name: "StatusCode", Verb: Status},
		{Recv: "APIGatewayV2HTTPResponse", Name: "StatusCode", Verb: Status},
		{Recv: "LambdaFunctionURLResponse", Name: "StatusCode", Verb: Status},
		{Recv: "LambdaFunctionURLStreamingResponse", Name: "StatusCode", Verb: Status},
		{Recv: "ALBTargetGroupResponse", Name: "StatusCode", Verb: Status},
	},
}
