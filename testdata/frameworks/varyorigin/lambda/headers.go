// Package lambda answers by the request's origin through AWS Lambda.
package lambda

import (
	"net/http"

	"github.com/aws/aws-lambda-go/events"
	"github.com/aws/aws-lambda-go/lambda"
)

var allowedOrigins = map[string]bool{
	"https://app.example.com":   true,
	"https://admin.example.com": true,
}

func noVary(req events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	headers := map[string]string{"Content-Type": "application/json"}
	if origin := req.Headers["origin"]; allowedOrigins[origin] {
		headers["Access-Control-Allow-Origin"] = origin // want "can leave without Vary: Origin"
		headers["Access-Control-Allow-Credentials"] = "true"
	}
	return events.APIGatewayProxyResponse{StatusCode: http.StatusOK, Headers: headers}, nil
}

func pick(origin string) string {
	if allowedOrigins[origin] {
		return origin
	}
	return "https://app.example.com"
}

func literalWithoutVary(req events.APIGatewayV2HTTPRequest) (events.APIGatewayV2HTTPResponse, error) {
	return events.APIGatewayV2HTTPResponse{
		StatusCode: http.StatusOK,
		Headers: map[string]string{
			"access-control-allow-origin": pick(req.Headers["origin"]), // want "can leave without Vary: Origin"
		},
	}, nil
}

func varyOnAllowedBranch(req events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	res := events.APIGatewayProxyResponse{StatusCode: http.StatusOK, Headers: map[string]string{}}
	if origin := req.Headers["origin"]; allowedOrigins[origin] {
		res.Headers["Access-Control-Allow-Origin"] = origin
		res.Headers["Vary"] = "Origin" // want "only on this branch"
	}
	return res, nil
}

func varyReplaced(req events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	headers := map[string]string{"Vary": "Origin"}
	if origin := req.Headers["origin"]; allowedOrigins[origin] {
		headers["Access-Control-Allow-Origin"] = origin
	}
	headers["Vary"] = "Accept-Encoding" // want "replaces the Vary: Origin"
	return events.APIGatewayProxyResponse{StatusCode: http.StatusOK, Headers: headers}, nil
}

func varyNamesTheResponseHeader(req events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	headers := map[string]string{"Vary": "Access-Control-Allow-Origin"} // want "this should be Origin"
	if origin := req.Headers["origin"]; allowedOrigins[origin] {
		headers["Access-Control-Allow-Origin"] = origin
	}
	return events.APIGatewayProxyResponse{StatusCode: http.StatusOK, Headers: headers}, nil
}

// The literal has a Vary already; that the other answer lacks one, no edit of
// the literal can mend.
func varyInTheAllowedLiteral(req events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	origin := req.Headers["origin"]
	if !allowedOrigins[origin] {
		return events.APIGatewayProxyResponse{StatusCode: http.StatusOK}, nil
	}
	return events.APIGatewayProxyResponse{
		StatusCode: http.StatusOK,
		Headers: map[string]string{
			"Access-Control-Allow-Origin": origin,
			"Vary":                        "Origin", // want "only on this branch"
		},
	}, nil
}

func varyInTheAllowedList(req events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	origin := req.Headers["origin"]
	if !allowedOrigins[origin] {
		return events.APIGatewayProxyResponse{StatusCode: http.StatusOK}, nil
	}
	return events.APIGatewayProxyResponse{
		StatusCode: http.StatusOK,
		MultiValueHeaders: map[string][]string{
			"Access-Control-Allow-Origin": {origin},
			"Vary":                        {"Accept-Encoding", "Origin"}, // want "only on this branch"
		},
	}, nil
}

func emptyVaryInTheLiteral(req events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	return events.APIGatewayProxyResponse{
		StatusCode: http.StatusOK,
		Headers: map[string]string{
			"Access-Control-Allow-Origin": pick(req.Headers["origin"]), // want "can leave without Vary: Origin"
			"Vary":                        "",
		},
	}, nil
}

func otherVaryInTheLiteral(req events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	return events.APIGatewayProxyResponse{
		StatusCode: http.StatusOK,
		Headers: map[string]string{
			"Access-Control-Allow-Origin": pick(req.Headers["origin"]), // want "can leave without Vary: Origin"
			"vary":                        "Accept-Encoding",
		},
	}, nil
}

func otherVaryInTheLists(req events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	return events.APIGatewayProxyResponse{
		StatusCode: http.StatusOK,
		MultiValueHeaders: map[string][]string{
			"Access-Control-Allow-Origin": {pick(req.Headers["origin"])}, // want "can leave without Vary: Origin"
			"Vary":                        {"Accept-Encoding"},
		},
	}, nil
}

func refused(req events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	origin := req.Headers["origin"]
	if !allowedOrigins[origin] {
		return events.APIGatewayProxyResponse{StatusCode: http.StatusForbidden}, nil
	}
	return events.APIGatewayProxyResponse{
		StatusCode: http.StatusOK,
		Headers: map[string]string{
			"Access-Control-Allow-Origin": origin,
			"Vary":                        "Origin",
		},
	}, nil
}

func refusedByPointer(req events.APIGatewayProxyRequest) (*events.APIGatewayProxyResponse, error) {
	res := &events.APIGatewayProxyResponse{Headers: map[string]string{}}
	origin := req.Headers["origin"]
	if !allowedOrigins[origin] {
		res.StatusCode = http.StatusForbidden
		return res, nil
	}
	res.StatusCode = http.StatusOK
	res.Headers["Access-Control-Allow-Origin"] = origin
	res.Headers["Vary"] = "Origin"
	return res, nil
}

func varyAfterTheReturn(req events.APIGatewayProxyRequest) (*events.APIGatewayProxyResponse, error) {
	res := &events.APIGatewayProxyResponse{StatusCode: http.StatusOK, Headers: map[string]string{}}
	origin := req.Headers["origin"]
	if !allowedOrigins[origin] {
		return res, nil
	}
	res.Headers["Access-Control-Allow-Origin"] = origin
	res.Headers["Vary"] = "Origin" // want "only on this branch"
	return res, nil
}

func varyFirst(req events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	headers := map[string]string{"Vary": "Origin"}
	if origin := req.Headers["origin"]; allowedOrigins[origin] {
		headers["Access-Control-Allow-Origin"] = origin
	}
	return events.APIGatewayProxyResponse{StatusCode: http.StatusOK, Headers: headers}, nil
}

func varyInTheLiteral(req events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	return events.APIGatewayProxyResponse{
		StatusCode: http.StatusOK,
		Headers: map[string]string{
			"Access-Control-Allow-Origin": pick(req.Headers["origin"]),
			"vary":                        "Accept-Encoding, origin",
		},
	}, nil
}

func varyInMultiValueHeaders(req events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	return events.APIGatewayProxyResponse{
		StatusCode: http.StatusOK,
		Headers: map[string]string{
			"Access-Control-Allow-Origin": pick(req.Headers["origin"]),
		},
		MultiValueHeaders: map[string][]string{
			"Vary": {"Accept-Encoding", "Origin"},
		},
	}, nil
}

func constantAnswer(req events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	return events.APIGatewayProxyResponse{
		StatusCode: http.StatusOK,
		Headers: map[string]string{
			"Access-Control-Allow-Origin":      "https://app.example.com",
			"Access-Control-Allow-Credentials": "true",
		},
	}, nil
}

func neverStored(req events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	return events.APIGatewayProxyResponse{
		StatusCode: http.StatusOK,
		Headers: map[string]string{
			"Access-Control-Allow-Origin": pick(req.Headers["origin"]),
			"Cache-Control":               "no-store",
		},
	}, nil
}

// Answers to OPTIONS are not cached.
func preflightOnly(req events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	if req.HTTPMethod == http.MethodOptions {
		return events.APIGatewayProxyResponse{
			StatusCode: http.StatusNoContent,
			Headers:    map[string]string{"Access-Control-Allow-Origin": pick(req.Headers["origin"])},
		}, nil
	}
	return events.APIGatewayProxyResponse{StatusCode: http.StatusOK}, nil
}

func start() {
	lambda.Start(varyFirst)
}
