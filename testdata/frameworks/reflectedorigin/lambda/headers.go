// Package lambda answers with the request's origin through AWS Lambda.
package lambda

import (
	"log"
	"net/http"
	"slices"

	"github.com/aws/aws-lambda-go/events"
	"github.com/aws/aws-lambda-go/lambda"
)

func headersLiteral(req events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	return events.APIGatewayProxyResponse{
		StatusCode: http.StatusOK,
		Headers: map[string]string{
			"Access-Control-Allow-Origin":      req.Headers["origin"], // want "as the logged-in user"
			"Access-Control-Allow-Credentials": "true",
		},
	}, nil
}

func withoutCredentials(req events.APIGatewayV2HTTPRequest) (events.APIGatewayV2HTTPResponse, error) {
	return events.APIGatewayV2HTTPResponse{
		StatusCode: http.StatusOK,
		Headers:    map[string]string{"access-control-allow-origin": req.Headers["origin"]}, // want "any site can read this response: "
	}, nil
}

func nonEmptyIsNoCheck(req events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	headers := map[string]string{"Access-Control-Allow-Credentials": "true"}
	if origin, ok := req.Headers["Origin"]; ok && origin != "" {
		headers["Access-Control-Allow-Origin"] = origin // want "as the logged-in user"
	}
	return events.APIGatewayProxyResponse{StatusCode: http.StatusOK, Headers: headers}, nil
}

func eitherCase(req events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	origin := req.Headers["origin"]
	if origin == "" {
		origin = req.Headers["Origin"]
	}
	return events.APIGatewayProxyResponse{
		StatusCode: http.StatusOK,
		Headers: map[string]string{
			"Access-Control-Allow-Origin":      origin, // want "as the logged-in user"
			"Access-Control-Allow-Credentials": "true",
		},
	}, nil
}

func multiValueHeaders(req events.ALBTargetGroupRequest) (events.ALBTargetGroupResponse, error) {
	return events.ALBTargetGroupResponse{
		StatusCode: http.StatusOK,
		MultiValueHeaders: map[string][]string{
			"Access-Control-Allow-Origin":      req.MultiValueHeaders["origin"], // want "as the logged-in user"
			"Access-Control-Allow-Credentials": {"true"},
		},
	}, nil
}

func respond(status int, origin string) events.LambdaFunctionURLResponse {
	return events.LambdaFunctionURLResponse{
		StatusCode: status,
		Headers: map[string]string{
			"Access-Control-Allow-Origin":      origin, // want "as the logged-in user"
			"Access-Control-Allow-Credentials": "true",
		},
	}
}

func responseHelper(req events.LambdaFunctionURLRequest) (events.LambdaFunctionURLResponse, error) {
	return respond(http.StatusOK, req.Headers["origin"]), nil
}

var allowedOrigins = map[string]bool{
	"https://app.example.com":   true,
	"https://admin.example.com": true,
}

func listedInMap(req events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	headers := map[string]string{"Vary": "Origin"}
	if origin := req.Headers["origin"]; allowedOrigins[origin] {
		headers["Access-Control-Allow-Origin"] = origin
		headers["Access-Control-Allow-Credentials"] = "true"
	}
	return events.APIGatewayProxyResponse{StatusCode: http.StatusOK, Headers: headers}, nil
}

func refusedEarly(req events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	origin := req.Headers["origin"]
	if !allowedOrigins[origin] {
		return events.APIGatewayProxyResponse{StatusCode: http.StatusForbidden}, nil
	}
	return events.APIGatewayProxyResponse{
		StatusCode: http.StatusOK,
		Headers: map[string]string{
			"Access-Control-Allow-Origin":      origin,
			"Access-Control-Allow-Credentials": "true",
			"Vary":                             "Origin",
		},
	}, nil
}

func equalToConstant(req events.APIGatewayV2HTTPRequest) (events.APIGatewayV2HTTPResponse, error) {
	res := events.APIGatewayV2HTTPResponse{StatusCode: http.StatusOK, Headers: map[string]string{"Vary": "Origin"}}
	if origin := req.Headers["origin"]; origin == "https://app.example.com" {
		res.Headers["Access-Control-Allow-Origin"] = origin
		res.Headers["Access-Control-Allow-Credentials"] = "true"
	}
	return res, nil
}

var originList = []string{"https://app.example.com", "https://admin.example.com"}

func pick(origin string) string {
	if slices.Contains(originList, origin) {
		return origin
	}
	return originList[0]
}

func pickedFromList(req events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	return events.APIGatewayProxyResponse{
		StatusCode: http.StatusOK,
		Headers: map[string]string{
			"Access-Control-Allow-Origin":      pick(req.Headers["origin"]),
			"Access-Control-Allow-Credentials": "true",
			"Vary":                             "Origin",
		},
	}, nil
}

// Another field of the request is not its Origin.
func otherHeader(req events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	return events.APIGatewayProxyResponse{
		StatusCode: http.StatusOK,
		Headers: map[string]string{
			"Access-Control-Allow-Origin": "https://app.example.com",
			"X-Request-Id":                req.Headers["x-request-id"],
		},
	}, nil
}

func originOnlyLogged(req events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	log.Print(req.Headers["origin"])
	return events.APIGatewayProxyResponse{
		StatusCode: http.StatusOK,
		Headers:    map[string]string{"Access-Control-Allow-Origin": "https://app.example.com"},
	}, nil
}

func start() {
	lambda.Start(listedInMap)
}
